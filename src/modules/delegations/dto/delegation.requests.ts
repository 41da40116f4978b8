import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, Equals, IsArray, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** What makes an act a signature. */
export class SignatureRequest {
  /** Of an account without a password, nothing: its session must have been opened within ten minutes. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(512)
  password?: string;

  /** The box that was ticked. */
  @ApiProperty({ enum: [true] })
  @Equals(true)
  confirmed!: true;
}

/** A delegation that its delegator signs. */
export class NewDelegationRequest extends SignatureRequest {
  /** By which of their own memberships they hold what they delegate. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  membershipId!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(100)
  delegateId!: string;

  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { each: true })
  rights!: string[];

  /** null = all the contracts of the membership. */
  @ApiProperty({ type: [String], nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  contractIds!: string[] | null;

  /** Sections of the one contract that it is limited to; null = all. */
  @ApiPropertyOptional({ type: [String], nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  sections?: string[] | null;

  /** Establishments of the one contract that it is limited to; null = all. */
  @ApiPropertyOptional({ type: [String], nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  establishments?: string[] | null;

  /** First day, inclusive. */
  @ApiProperty({ format: 'date' })
  @Matches(DAY)
  @IsISO8601({ strict: true })
  from!: string;

  /** Last day, inclusive. */
  @ApiProperty({ format: 'date' })
  @Matches(DAY)
  @IsISO8601({ strict: true })
  to!: string;
}

/** Which contract, by which of one's memberships. */
export class DelegablePartsQuery {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  membershipId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  contractId!: string;
}
