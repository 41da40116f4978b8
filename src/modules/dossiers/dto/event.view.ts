import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Why something is refused; the sentence of `code` is in the client's catalogue. */
export class ReasonView {
  @ApiProperty() code!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) params?: Record<
    string,
    string | number
  >;
}

/** One thing that this viewer could do: allowed, or refused with every reason. */
export class EventView {
  @ApiProperty() event!: string;
  @ApiProperty() label!: string;
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [ReasonView] }) reasons!: ReasonView[];
  @ApiProperty({ type: String, nullable: true }) confirm!: string | null;
  @ApiProperty({ enum: ['required', 'optional'], nullable: true }) reason!: 'required' | 'optional' | null;
  /** JSON Schema of the payload that the event asks for. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) form!: object | null;
  /** Ends the establishments' time of writing: what is missing, and what is sent, matter to it. */
  @ApiProperty() closes!: boolean;
  /** By whose delegation alone this viewer would do it; null = in their own name. */
  @ApiProperty({ type: String, nullable: true }) onBehalfOf!: string | null;
}
