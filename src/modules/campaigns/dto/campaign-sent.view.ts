import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class RefusalReasonView {
  @ApiProperty() code!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) params?: Record<
    string,
    string | number
  >;
}

export class RefusedDossierView {
  @ApiProperty() dossierId!: string;
  @ApiProperty() contractName!: string;
  @ApiProperty({ type: [RefusalReasonView] }) reasons!: RefusalReasonView[];
}

/** What became of an event that was sent to every dossier of a campaign. */
export class CampaignSentView {
  @ApiProperty() done!: number;
  @ApiProperty({ type: [RefusedDossierView] }) refused!: RefusedDossierView[];
}
