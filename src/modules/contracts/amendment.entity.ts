import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An « avenant ». */
@Entity({ schema: 'app', name: 'amendment' })
export class AmendmentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  number!: string;

  @Column('text')
  object!: string;

  @Column('date', { nullable: true })
  date!: string | null;

  @Column('text')
  status!: string;
}
