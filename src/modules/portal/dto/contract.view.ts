import { ApiProperty } from '@nestjs/swagger';
import { ContactView } from '../../contracts/index.js';
import { AgencyContactView, StateView } from './shared.view.js';

/** An establishment of the contract (S4-15). */
export class PartyView {
  @ApiProperty() finess!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['legal-entity', 'site'] }) kind!: 'legal-entity' | 'site';
  @ApiProperty({ enum: ['signatory', 'attached'] }) role!: 'signatory' | 'attached';
  @ApiProperty() city!: string;
}

export class AmendmentView {
  @ApiProperty() number!: string;
  @ApiProperty() object!: string;
  @ApiProperty({ type: String, nullable: true }) date!: string | null;
  @ApiProperty() status!: string;
}

export class ContractDossierView {
  @ApiProperty() id!: string;
  @ApiProperty() year!: number;
  @ApiProperty() campaignLabel!: string;
  @ApiProperty({ type: StateView }) state!: StateView;
}

/** The contract's form (S4-14), with the viewer's rights. The dossier that it is known by today comes first. */
export class ContractView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() code!: string;
  @ApiProperty() type!: string;
  @ApiProperty() status!: string;
  @ApiProperty({ type: String, nullable: true }) signatureEstimated!: string | null;
  @ApiProperty({ type: String, nullable: true }) effectiveFrom!: string | null;
  @ApiProperty({ type: String, nullable: true }) effectiveTo!: string | null;
  @ApiProperty({ type: String, nullable: true }) lastExtension!: string | null;
  @ApiProperty({ type: Number, nullable: true }) extensionMonths!: number | null;
  @ApiProperty({ type: AgencyContactView, nullable: true }) agencyContact!: AgencyContactView | null;
  @ApiProperty({ type: [String] }) sections!: string[];
  @ApiProperty({ type: [PartyView] }) parties!: PartyView[];
  @ApiProperty({ type: [ContactView] }) administrativeContacts!: ContactView[];
  /** May this viewer add, correct and remove them? */
  @ApiProperty() mayEditContacts!: boolean;
  @ApiProperty({ type: [AmendmentView] }) amendments!: AmendmentView[];
  @ApiProperty({ type: [ContractDossierView] }) dossiers!: ContractDossierView[];
  @ApiProperty({ type: [String] }) rights!: string[];
}
