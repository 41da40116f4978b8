/** The kinds of organisations that are parties of a contract. */
const PARTY_KINDS = "('legal-entity', 'site')";

/** SQL: the row of the journal `j` was written by somebody of an establishment. */
const WRITTEN_BY_PARTY = `exists (
  select 1 from app.membership m join app.organisation o on o.id = m.organisation_id
   where m.person_id = j.actor and o.kind in ${PARTY_KINDS})`;

/**
 * SQL: what a party reads of the journal `j`: steps, what establishments write, what happened to their documents. What evaluators
 * are writing is theirs until a step of the workflow gives it out.
 */
export const READ_BY_PARTY = `(j.kind = 'event' or j.event = 'antivirus' or ${WRITTEN_BY_PARTY})`;
