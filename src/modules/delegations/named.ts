/** Somebody or something, by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
