export interface DemonstrationAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** What the account is for: « Valideuse (directrice), CH de Valombre ». */
  readonly title: string;
  readonly region: string;
  /** The only one that the password does not open: it shows the first connection. */
  readonly firstConnection: boolean;
}
