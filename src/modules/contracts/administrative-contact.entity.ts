import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom to write to about a contract, on the establishments' side (S4-15). Not an account. */
@Entity({ schema: 'app', name: 'administrative_contact' })
export class AdministrativeContactEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  name!: string;

  @Column('text')
  function!: string;

  @Column('text')
  email!: string;

  @Column('text')
  phone!: string;
}
