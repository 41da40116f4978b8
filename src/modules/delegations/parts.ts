import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Form } from '../../forms/index.js';
import { DossierForms, entityText, sectionNodes } from '../dossiers/index.js';
import { type Membership, StandingsService } from '../identity/index.js';
import { type Named } from './named.js';

/** What a delegation on one contract may be limited to. */
export interface Parts {
  readonly sections: readonly Named[];
  /** By the instance that answers name: `ej:990000010`. */
  readonly establishments: readonly Named[];
}

export const NO_PARTS: Parts = { sections: [], establishments: [] };

interface Pinned {
  readonly templateHash: string;
  readonly year: number;
}

const FORMS = `select distinct d.template_hash as "templateHash", c.year from app.dossier d join app.campaign c on c.id = d.campaign_id
  where d.contract_id = $1 and d.template_hash is not null order by c.year desc, d.template_hash`;

/** The parts of a contract, as the forms of its campaigns ask about them, newest first. */
@Injectable()
export class DelegableParts {
  constructor(
    private readonly forms: DossierForms,
    private readonly standings: StandingsService,
  ) {}

  /** Those that one membership reaches. */
  async of(tx: EntityManager, membership: Membership, contractId: string): Promise<Parts> {
    const standings = (await this.standings.ofAll(tx, { memberships: [membership], delegated: [] }, [contractId])).get(contractId) ?? [];
    const forms: Form[] = [];
    for (const { templateHash, year } of await tx.query<Pinned[]>(FORMS, [contractId])) {
      const found = await this.forms.of(tx, { templateHash, contractId, year });
      if (found) forms.push(found.form);
    }
    const reached = ({ id }: Named): boolean => standings.some(({ instances }) => instances === undefined || instances.includes(id));
    return { sections: unique(forms.flatMap(sectionsIn)), establishments: unique(forms.flatMap(establishmentsIn)).filter(reached) };
  }
}

function sectionsIn(form: Form): Named[] {
  return sectionNodes(form).map(({ id, code, label }) => ({ id, name: code === undefined ? label : `${code} - ${label}` }));
}

function establishmentsIn({ questions }: Form): Named[] {
  return questions.flatMap((question) => {
    const name = entityText(question);
    return name === null ? [] : [{ id: question.instance, name }];
  });
}

/** The first of each id. */
function unique(parts: readonly Named[]): Named[] {
  return [...new Map([...parts].reverse().map((part) => [part.id, part])).values()].reverse();
}
