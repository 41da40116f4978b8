import fc from 'fast-check';
import { heldOn, type MembershipRow } from './held-memberships.js';

const RIGHTS = ['read', 'answer', 'attach', 'close', 'administer'];
const CONTRACTS = ['c1', 'c2', 'c3'];
const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'];
const ALICE = { id: 'alice', name: 'Alice' };

const days = fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map(([one, other]) => [one, other].sort() as [string, string]);
const rights = fc.subarray(RIGHTS);
const contracts = fc.option(fc.subarray(CONTRACTS));
const dates = fc.option(days);

const row = fc
  .record({ rights, contracts, dates, entity: fc.constantFrom('e1', 'e2'), lent: fc.option(fc.record({ rights, contracts, days })) })
  .map(({ rights: held, contracts: scope, dates: valid, entity, lent }): MembershipRow => {
    const [from, to] = valid ?? [null, null];
    return {
      ...ROW,
      rights: held,
      contract_ids: scope,
      valid_from: from,
      valid_to: to,
      entity_id: entity,
      delegation: lent && terms(lent),
    };
  });

const ROW: MembershipRow = {
  ...{ id: 'm', region: 'r', rights: [], contract_ids: null, title: '', valid_from: null, valid_to: null },
  ...{
    organisation_id: 'o',
    kind: 'legal-entity',
    body_kind: null,
    finess: null,
    name: 'O',
    at: new Date(0),
    entity_id: 'e1',
    delegation: null,
  },
};

function terms({
  rights: lent,
  contracts: scope,
  days: [from, to],
}: {
  rights: string[];
  contracts: string[] | null;
  days: [string, string];
}) {
  return { by: ALICE, rights: lent, contractIds: scope, sections: null, establishments: null, from, to };
}

/** The simplest way to say it, right by right and contract by contract. */
function mayByDelegation(rows: readonly MembershipRow[], { day, right, contract }: Asked): boolean {
  const runs = (from: string | null, to: string | null): boolean => (from ?? day) <= day && day <= (to ?? day);
  const reaches = (scope: readonly string[] | null): boolean => scope === null || scope.includes(contract);
  return rows.some(
    ({ delegation, rights: held, contract_ids, valid_from, valid_to, entity_id }) =>
      delegation !== null &&
      right !== 'administer' &&
      [held, delegation.rights].every((list) => list.includes(right)) &&
      [contract_ids, delegation.contractIds].every(reaches) &&
      runs(valid_from, valid_to) &&
      runs(delegation.from, delegation.to) &&
      rows.some((own) => own.delegation === null && own.entity_id === entity_id && runs(own.valid_from, own.valid_to)),
  );
}

interface Asked {
  readonly day: string;
  readonly right: string;
  readonly contract: string;
}

describe('what holds on a day', () => {
  it('lends a right on a contract exactly when delegator, terms, days and entity all allow it [S3-06]', () => {
    const asked = fc.record({ day: fc.constantFrom(...DAYS), right: fc.constantFrom(...RIGHTS), contract: fc.constantFrom(...CONTRACTS) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), asked, (rows, one) => {
        const granted = heldOn(rows, one.day)
          .filter(({ onBehalfOf }) => onBehalfOf !== undefined)
          .some((membership) => membership.rights.includes(one.right) && (membership.contractIds?.includes(one.contract) ?? true));
        expect(granted).toBe(mayByDelegation(rows, one));
      }),
      { numRuns: 5000 },
    );
  });

  it('says of each lent membership whose it is, and of an own one nobody', () => {
    const lent = {
      ...ROW,
      rights: ['read', 'answer'],
      delegation: terms({ rights: ['answer'], contracts: null, days: ['2026-03-01', '2026-03-01'] }),
    };
    const [own, delegated] = heldOn([ROW, lent], '2026-03-01');
    expect(own).not.toHaveProperty('onBehalfOf');
    expect(delegated).toMatchObject({ rights: ['answer'], onBehalfOf: ALICE });
  });
});
