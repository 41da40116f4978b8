import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row that was negotiated into a contract (annex, objective, indicator, action): a template repeats over them (T3). */
@Entity({ schema: 'app', name: 'contract_item' })
export class ContractItemEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('text')
  region!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  label!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('int')
  position!: number;
}
