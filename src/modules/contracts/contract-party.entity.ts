import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PartyRole = 'signatory' | 'attached';

/** An establishment of a contract: a legal entity, or a site where private establishments sign by site. */
@Entity({ schema: 'app', name: 'contract_party' })
export class ContractPartyEntity {
  @PrimaryColumn('uuid', { name: 'contract_id' })
  contractId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id' })
  organisationId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  role!: PartyRole;
}
