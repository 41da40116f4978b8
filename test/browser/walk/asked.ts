import { type Page } from 'playwright-core';

export interface AskedQuestion {
  readonly key: string;
  readonly field: string;
  readonly schema: AskedSchema;
  readonly evidence: readonly { readonly id: string; readonly label: string; readonly required: string }[];
}

export interface AskedSchema {
  readonly type?: string;
  readonly format?: string;
  readonly title?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly { readonly const: string; readonly title: string }[];
  readonly items?: AskedSchema;
  readonly properties?: Readonly<Record<string, AskedSchema>>;
}

interface AskedNode {
  readonly label: string;
  readonly question: AskedQuestion | null;
  readonly children: readonly AskedNode[];
}

export interface QuestionState {
  readonly key: string;
  readonly dot: string;
  readonly visible: boolean;
  readonly editable: boolean;
  readonly missingEvidence: readonly string[];
}

/** What the page's own person is asked, read as the page reads it. */
export class Asked {
  constructor(
    private readonly page: Page,
    private readonly dossierId: string,
  ) {}

  async questions(): Promise<{ readonly label: string; readonly question: AskedQuestion }[]> {
    const response = await this.page.request.get(`/api/dossiers/${this.dossierId}/form`);
    const { nodes } = (await response.json()) as { nodes: AskedNode[] };
    const leaves = (node: AskedNode): AskedNode[] => (node.question ? [node] : node.children.flatMap(leaves));
    return nodes.flatMap(leaves).flatMap(({ label, question }) => (question ? [{ label, question }] : []));
  }

  async states(): Promise<QuestionState[]> {
    const response = await this.page.request.get(`/api/dossiers/${this.dossierId}/answers`);
    return ((await response.json()) as { states: QuestionState[] }).states;
  }
}
