import { ApiProperty } from '@nestjs/swagger';

/** An administrative contact (S4-15). */
export class ContactView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() name!: string;
  @ApiProperty() function!: string;
  @ApiProperty() email!: string;
  @ApiProperty() phone!: string;
}
