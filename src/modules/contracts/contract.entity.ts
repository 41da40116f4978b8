import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A contract between an agency and establishments; what it is worth this year stands in its dossiers. */
@Entity({ schema: 'app', name: 'contract' })
export class ContractEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  region!: string;

  /** As people name it: `CAQES_22-CH DE VALOMBRE`. */
  @Column('text')
  name!: string;

  @Column('text')
  code!: string;

  @Column('text')
  type!: string;

  /** Of the contract itself (« Signé »), not of a campaign (product.md C11). */
  @Column('text')
  status!: string;

  @Column('date', { name: 'signature_estimated', nullable: true })
  signatureEstimated!: string | null;

  @Column('date', { name: 'effective_from', nullable: true })
  effectiveFrom!: string | null;

  @Column('date', { name: 'effective_to', nullable: true })
  effectiveTo!: string | null;

  @Column('date', { name: 'last_extension', nullable: true })
  lastExtension!: string | null;

  @Column('int', { name: 'extension_months', nullable: true })
  extensionMonths!: number | null;

  /** Sections (« volets ») that the parties signed; a template's conditions read them. */
  @Column('text', { array: true })
  sections!: string[];

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'agency_contact_name', nullable: true })
  agencyContactName!: string | null;

  @Column('text', { name: 'agency_contact_email', nullable: true })
  agencyContactEmail!: string | null;

  @Column('text', { name: 'agency_contact_phone', nullable: true })
  agencyContactPhone!: string | null;
}
