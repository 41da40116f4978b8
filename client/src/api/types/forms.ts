export interface FormView {
  treeHash: string;
  templateHash: string;
  year: number;
  label: string;
  nodes: FormNodeView[];
  validators: string; /* URL */
}

export interface FormNodeView {
  key: string;
  kind: 'section' | 'objective' | 'indicator' | 'action' | 'question';
  word: string;
  code: string | null;
  label: string;
  help: string | null;
  children: FormNodeView[];
  question: FormQuestionView | null;
}

export interface FormQuestionView {
  key: string;
  id: string;
  instance: string;
  field: string;
  schema: object;
  ui: object;
  unit: string | null;
  target: string | null;
  comment: boolean;
  commentLabel: string;
  notApplicable: boolean;
  filledBy: string;
  filledByLabel: string;
  evidence: { id: string; label: string; required: 'always' | 'never' | 'conditional'; model: string | null }[];
  entity: string | null;
  path: { word: string; label: string }[];
  carryOver: 'never' | 'suggest';
}
