/** The part of a question that its form reads. */
export interface QuestionToAnswer {
  readonly key: string;
  readonly field: string;
  readonly schema: object;
  readonly ui: object;
  readonly unit: string | null;
}

/** One refused value: a JSON pointer into the answer and a French sentence. */
export interface FormProblem {
  readonly pointer: string;
  readonly message: string;
}
