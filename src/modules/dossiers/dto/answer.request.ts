import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsDefined, IsInt, IsOptional, IsString, MaxLength, Min, ValidateIf } from 'class-validator';
import { type Json } from '../../../shared/json.js';
import { ANY_JSON } from './any-json.js';

/** What a person answers to one question. `value: null` empties it. */
export class AnswerRequest {
  @ApiProperty(ANY_JSON)
  @ValidateIf(({ value }: AnswerRequest) => value !== null)
  @IsDefined()
  value!: Json;

  /** « Non concerné ». */
  @ApiProperty()
  @IsBoolean()
  notApplicable!: boolean;

  /** « Commentaire évalué ». */
  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  comment!: string | null;
}

/** One save. */
export class SaveAnswerRequest extends AnswerRequest {
  /** Taken over from an earlier year as it is: shown, and counted only once somebody saves it again (T10). */
  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean()
  carried?: boolean;
}

/** A value that its schema may refuse, kept for the person who typed it (T11). */
export class DraftRequest extends AnswerRequest {
  /** The version of the answer that the person started from; 0 when there was none. */
  @ApiProperty()
  @IsInt()
  @Min(0)
  baseVersion!: number;
}
