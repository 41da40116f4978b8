import { type Page } from 'playwright-core';

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
}

/** What stands in the tree without being met by somebody who listens: its contents are told by what holds it. */
const SILENT = new Set([
  'InlineTextBox',
  'paragraph',
  'generic',
  'none',
  'LabelText',
  'Legend',
  'ListMarker',
  'MenuListPopup',
  'LineBreak',
]);
/** What is told in one go, with its value. */
const WHOLE = new Set(['textbox', 'combobox', 'Date']);
/** The pause that the DSFR writes after each message. */
const PAUSE = ' .';
const BARE = 'StaticText "';
const TOLD = ['checked', 'required', 'invalid', 'readonly', 'disabled', 'live'];
const UNTOLD: readonly unknown[] = [false, 'false', undefined, 'off'];

/** The part of the page in an element as Chromium hands it to a screen reader: a line a node, by role, name, value, states, description. */
export async function spokenTree(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  try {
    const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await devtools.send('DOM.describeNode', { nodeId });
    const { nodes: near } = await devtools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    const byId = new Map((nodes as AxNode[]).map((one) => [one.nodeId, one]));
    const top = near.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId)?.nodeId ?? '';
    return untied(linesOf(byId, top));
  } finally {
    await devtools.detach();
  }
}

/** Words on the screen that a name or a description tells already say nothing more; those that nothing is tied to stay. */
function untied(lines: readonly string[]): string[] {
  const tied = lines.filter((line) => !line.startsWith(BARE)).join('\n');
  return lines.filter((line) => !line.startsWith(BARE) || !tied.includes(line.slice(BARE.length, -1).trim()));
}

function linesOf(nodes: ReadonlyMap<string, AxNode>, id: string): string[] {
  const node = nodes.get(id);
  if (!node) return [];
  const role = String(node.role?.value);
  const inner = WHOLE.has(role) ? [] : (node.childIds ?? []).flatMap((child) => linesOf(nodes, child));
  return node.ignored || SILENT.has(role) ? inner : [lineOf(node, role), ...inner];
}

function lineOf(node: AxNode, role: string): string {
  const states = (node.properties ?? [])
    .filter(({ name, value }) => TOLD.includes(name) && !UNTOLD.includes(value.value))
    .map(({ name, value }) => (value.value === true || value.value === 'true' ? name : `${name}=${String(value.value)}`));
  const said = [quoted('', node.name), quoted('= ', node.value), ...states, quoted('– ', node.description)];
  return [role, ...said.filter((part) => part !== '')].join(' ').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ').replaceAll(PAUSE, '');
}

function quoted(before: string, { value }: AxValue = {}): string {
  return value === undefined || value === '' ? '' : `${before}"${textOf(value).trim().replace(/\s+/g, ' ')}"`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
