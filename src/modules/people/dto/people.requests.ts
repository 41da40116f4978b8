import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsUUID, Matches, MaxLength, ValidateIf } from 'class-validator';
import { FORMER_LOGIN } from '../../identity/index.js';
import { ESTABLISHMENT_RIGHTS } from '../rights.js';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** What can be seen, in the order in which it is written: no control, no mark that turns the direction of what follows. */
const ONE_LINE = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;
const NOT_BLANK = /[\p{L}\p{N}]/u;
/** Letters of a name may be any; those of an address are what mail servers agree on, so that none looks like another. */
const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

const Tidy = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.normalize('NFC').trim().replace(/ {2,}/g, ' ') : value));
const isGiven = (_: object, value: unknown): boolean => value !== null;

export class MemberTermsRequest {
  @ApiProperty({ maxLength: 200 })
  @Tidy()
  @MaxLength(200)
  @Matches(ONE_LINE)
  title!: string;

  /** Reading is always part of it. */
  @ApiProperty({ enum: ESTABLISHMENT_RIGHTS, isArray: true })
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(ESTABLISHMENT_RIGHTS, { each: true })
  rights!: string[];

  /** null = all the contracts of the establishment. */
  @ApiProperty({ type: [String], format: 'uuid', nullable: true })
  @ValidateIf((request: MemberTermsRequest) => isGiven(request, request.contractIds))
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  contractIds!: string[] | null;

  /** First day, inclusive. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((request: MemberTermsRequest) => isGiven(request, request.from))
  @Matches(DAY)
  from!: string | null;

  /** Last day, inclusive. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  @ValidateIf((request: MemberTermsRequest) => isGiven(request, request.to))
  @Matches(DAY)
  to!: string | null;
}

export class InvitationRequest extends MemberTermsRequest {
  @ApiProperty({ maxLength: 200 })
  @Tidy()
  @MaxLength(200)
  @Matches(ONE_LINE)
  @Matches(NOT_BLANK)
  name!: string;

  @ApiProperty({ maxLength: 254 })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @MaxLength(254)
  @Matches(ADDRESS)
  email!: string;

  /** The legal entity, or one of its sites. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  placeId!: string;
}

export class MemberChangeRequest extends MemberTermsRequest {
  /** What the change was written on. */
  @ApiProperty()
  @IsInt()
  version!: number;
}

export class FormerLoginRequest {
  /** null = none any more; letters are kept small. */
  @ApiProperty({ type: String, nullable: true, maxLength: 64 })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))
  @ValidateIf((request: FormerLoginRequest) => isGiven(request, request.formerLogin))
  @Matches(FORMER_LOGIN)
  formerLogin!: string | null;
}
