/** What the theme may know of the question around a field, besides its schema. */
export interface QuestionFormContext {
  /** Id of the root field: the one that carries « (obligatoire) » for the whole question. */
  readonly rootId: string;
  readonly required: boolean;
}
