import { ApiProperty } from '@nestjs/swagger';
import { AgencyContactView, StateView } from './shared.view.js';

export class LegalEntityRow {
  @ApiProperty() finess!: string;
  @ApiProperty() name!: string;
  @ApiProperty() address!: string;
  @ApiProperty() postalCode!: string;
  @ApiProperty() city!: string;
  @ApiProperty() phone!: string;
  /** Of its most pressing dossier; null when no campaign has begun. */
  @ApiProperty({ type: StateView, nullable: true }) state!: StateView | null;
  @ApiProperty({ type: Number, nullable: true }) rate!: number | null;
  @ApiProperty({ type: String, nullable: true }) lastDay!: string | null;
}

export class LegalEntityPage {
  @ApiProperty({ type: [LegalEntityRow] }) items!: LegalEntityRow[];
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
  @ApiProperty() size!: number;
}

export class SiteView {
  @ApiProperty() finess!: string;
  @ApiProperty() name!: string;
  @ApiProperty() city!: string;
}

/** One line of « Liste des contrats » (S4-13). */
export class ContractRow {
  @ApiProperty() id!: string;
  @ApiProperty() type!: string;
  @ApiProperty() name!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ type: String, nullable: true }) effectiveFrom!: string | null;
  @ApiProperty({ type: String, nullable: true }) effectiveTo!: string | null;
  @ApiProperty({ type: StateView, nullable: true }) state!: StateView | null;
  @ApiProperty({ type: String, nullable: true }) dossierId!: string | null;
  @ApiProperty({ type: Number, nullable: true }) rate!: number | null;
  @ApiProperty({ type: String, nullable: true }) lastDay!: string | null;
  @ApiProperty({ type: [String] }) rights!: string[];
}

export class LegalEntityView {
  @ApiProperty() finess!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) siren!: string | null;
  @ApiProperty() address!: string;
  @ApiProperty() postalCode!: string;
  @ApiProperty() city!: string;
  @ApiProperty() phone!: string;
  @ApiProperty({ type: String, nullable: true }) email!: string | null;
  @ApiProperty({ type: String, nullable: true }) legalStatus!: string | null;
  @ApiProperty({ type: String, nullable: true }) category!: string | null;
  /** Whom its contracts name at the agency, each once. */
  @ApiProperty({ type: [AgencyContactView] }) agencyContacts!: AgencyContactView[];
  @ApiProperty({ type: [SiteView] }) sites!: SiteView[];
  @ApiProperty({ type: [ContractRow] }) contracts!: ContractRow[];
}
