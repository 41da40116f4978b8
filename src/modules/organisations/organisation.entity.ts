import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ORGANISATION_KINDS = ['agency', 'legal-entity', 'site', 'body'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An agency (ARS), a legal entity (EJ), one of its geographic sites (ET), or a body that evaluates (AM, OMEDIT…). */
@Entity({ schema: 'app', name: 'organisation' })
export class OrganisationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  region!: string;

  @Column('text')
  kind!: OrganisationKind;

  /** For a body, which one: the regions name the kinds (`am`, `omedit`…). */
  @Column('text', { name: 'body_kind', nullable: true })
  bodyKind!: string | null;

  @Column('text', { nullable: true })
  finess!: string | null;

  @Column('text', { nullable: true })
  siren!: string | null;

  @Column('text')
  name!: string;

  @Column('text', { name: 'legal_status', nullable: true })
  legalStatus!: string | null;

  @Column('text', { nullable: true })
  category!: string | null;

  @Column('text', { array: true })
  activities!: string[];

  @Column('text')
  address!: string;

  @Column('text', { name: 'postal_code' })
  postalCode!: string;

  @Column('text')
  city!: string;

  @Column('text')
  phone!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  /** The legal entity of a site. */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;
}
