import { ApiProperty } from '@nestjs/swagger';

export const ALERT_KINDS = ['step', 'document', 'answer', 'message'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** What somebody did, once or several times in a day. */
export class AlertView {
  @ApiProperty() at!: string;
  @ApiProperty() who!: string;
  @ApiProperty({ enum: ALERT_KINDS }) kind!: AlertKind;
  /** In the reader's words: « 3 documents ajoutés ». */
  @ApiProperty() label!: string;
  @ApiProperty() unread!: boolean;
  /** The question it is about, when it is about one. */
  @ApiProperty({ type: String, nullable: true }) question!: string | null;
}

/** All that happened to one contract in one campaign. */
export class AlertGroupView {
  @ApiProperty() dossierId!: string;
  @ApiProperty() contractId!: string;
  @ApiProperty() contractName!: string;
  @ApiProperty() entityName!: string;
  @ApiProperty() year!: number;
  @ApiProperty() campaignLabel!: string;
  @ApiProperty() unread!: number;
  @ApiProperty({ type: [AlertView] }) alerts!: AlertView[];
}

export class AlertsView {
  /** When this was read: what is marked as read later is what stands here, and nothing that came since. */
  @ApiProperty({ format: 'date-time' }) asOf!: string;
  @ApiProperty() unread!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pages!: number;
  @ApiProperty() total!: number;
  @ApiProperty({ type: [AlertGroupView] }) groups!: AlertGroupView[];
}

export class UnreadView {
  @ApiProperty() unread!: number;
}

export class AlertVisitView {
  /** The visit before this one; null on the first. */
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) before!: string | null;
}
