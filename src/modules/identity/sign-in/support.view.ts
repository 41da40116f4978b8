import { ApiProperty } from '@nestjs/swagger';

/** « Un problème ? » : whom to ask, and what to say (S1-01, S1-02). */
export class SupportView {
  @ApiProperty() email!: string;
  @ApiProperty() phone!: string;
  @ApiProperty() businessEmail!: string;
  @ApiProperty({ type: String, nullable: true }) hours!: string | null;
  @ApiProperty({ type: [String] }) include!: string[];
}
