import { ApiProperty } from '@nestjs/swagger';
import { SupportView } from './support.view.js';

export const PASSWORD_RULES = ['length', 'lower', 'upper', 'digit', 'special', 'identity', 'common'] as const;
export type PasswordRule = (typeof PASSWORD_RULES)[number];

export class PasswordRuleView {
  /** A refused password names the rules that it breaks as `password.<id>`. */
  @ApiProperty({ enum: PASSWORD_RULES }) id!: PasswordRule;
  @ApiProperty() label!: string;
}

export class PasswordPolicyView {
  @ApiProperty() min!: number;
  @ApiProperty() max!: number;
  @ApiProperty({ type: [PasswordRuleView] }) rules!: PasswordRuleView[];
}

/** « S’identifier avec … ». */
export class ProviderView {
  @ApiProperty() label!: string;
  /** « Qu’est-ce que … ? ». */
  @ApiProperty() helpUrl!: string;
}

/** What the sign-in page and the renewal show before anybody is known. */
export class SignInView {
  @ApiProperty() serviceName!: string;
  @ApiProperty() tagline!: string;
  /** « Sans connexion depuis le …, merci de renouveler votre mot de passe. » (S4-09) */
  @ApiProperty({ type: String, nullable: true }) notice!: string | null;
  @ApiProperty() firstConnection!: string;
  @ApiProperty({ type: SupportView }) support!: SupportView;
  @ApiProperty({ type: PasswordPolicyView }) passwordPolicy!: PasswordPolicyView;
  /** « Trucs et astuces » (S0-12). */
  @ApiProperty({ type: [String] }) tips!: string[];
  /** The identity provider that vouches for people besides their password, where one is configured. */
  @ApiProperty({ type: ProviderView, nullable: true }) provider!: ProviderView | null;
}
