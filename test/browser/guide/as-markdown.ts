import { type Page } from 'playwright-core';

interface Piece {
  readonly kind: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** The guide on the screen, as Markdown: the words are those of the product, once. */
export async function asMarkdown(page: Page): Promise<string> {
  const pieces = await page.evaluate(readPieces);
  return pieces.map(written).join('\n\n');
}

const MARKS: Readonly<Record<string, string>> = { H1: '# ', H2: '## ', H3: '### ' };

function written({ kind, text, rows }: Piece): string {
  if (kind === 'UL') return rows.map(([item]) => `- ${item ?? ''}`).join('\n');
  if (kind === 'OL') return rows.map(([item], index) => `${String(index + 1)}. ${item ?? ''}`).join('\n');
  if (kind === 'DL') return rows.map(([term, value]) => `- **${term ?? ''}** ${value ?? ''}`).join('\n');
  if (kind === 'TABLE') return table(rows);
  return `${MARKS[kind] ?? ''}${text}`;
}

function table([head = [], ...rows]: Piece['rows']): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Runs in the page. */
function readPieces(): Piece[] {
  const words = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => {
      hidden.remove();
    });
    copy.querySelectorAll('.ec-block').forEach((block) => {
      block.prepend(' ');
    });
    return copy.textContent.replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' ')).trim();
  };
  const rowsOf = (element: Element): string[][] => {
    if (element.tagName === 'TABLE') return Array.from(element.querySelectorAll('tr'), (row) => Array.from(row.children, words));
    if (element.tagName === 'DL') return Array.from(element.querySelectorAll('div'), (pair) => Array.from(pair.children, words));
    return Array.from(element.children, (item) => [words(item)]);
  };
  const found = document.querySelectorAll('main h1, main h2, main h3, main p, main ul, main ol, main dl, main table');
  return Array.from(found)
    .filter((element) => words(element) !== '' && !element.closest('nav') && !element.parentElement?.closest('table, ul, ol, dl'))
    .map((element) => ({ kind: element.tagName, text: words(element), rows: rowsOf(element) }));
}
