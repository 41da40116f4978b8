import { findChainFault, type JournalRow, linkHash } from './chain.js';
import { journalEntry } from './journal-entry.js';

function chain(length: number): JournalRow[] {
  const rows: JournalRow[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const facts = { at: `2026-03-0${seq}T10:00:00.000Z`, kind: 'event' as const, event: `E${seq}`, actor: 'p1' };
    const { body } = journalEntry(facts, 'Camille Roux');
    const prev = rows.at(-1)?.hash ?? '';
    rows.push({ ...facts, at: new Date(facts.at), actor_name: 'Camille Roux', seq, body, hash: linkHash(prev, seq, body) });
  }
  return rows;
}

function fault(rows: readonly JournalRow[], whole = chain(3)): string | undefined {
  return findChainFault(rows, whole.at(-1)?.hash ?? '', whole.length)?.fault;
}

describe('the chain of a journal', () => {
  it('is believed when every row links to the one before it', () => {
    expect(fault(chain(3))).toBeUndefined();
    expect(findChainFault([], '', 0)).toBeUndefined();
  });

  it('names a changed body', () => {
    const rows = chain(3).map((row) => (row.seq === 2 ? { ...row, body: row.body.replace('E2', 'E9') } : row));
    expect(findChainFault(rows, rows[2]!.hash, 3)).toEqual({ seq: 2, fault: 'row-altered' });
  });

  it('names a row that is gone, wherever it stood', () => {
    expect(fault(chain(3).filter(({ seq }) => seq !== 2))).toBe('row-missing');
    expect(fault(chain(2))).toBe('row-missing');
  });

  it('names a column that tells another story than the hashed body', () => {
    expect(fault(chain(3).map((row) => ({ ...row, actor_name: 'Quelqu’un' })))).toBe('columns-differ');
    expect(fault(chain(3).map((row) => ({ ...row, at: new Date(0) })))).toBe('columns-differ');
  });

  it('names a whole chain that was computed anew, by the head that the dossier kept', () => {
    const [first] = chain(1);
    const body = first!.body.replace('E1', 'E7');
    const forged = { ...first!, event: 'E7', body, hash: linkHash('', 1, body) };
    expect(findChainFault([forged], first!.hash, 1)?.fault).toBe('head-differs');
  });

  it('hashes the same facts alike, in whatever order they were written', () => {
    const facts = { at: '2026-03-01T10:00:00.000Z', kind: 'content' as const, event: 'answer', actor: 'p1' };
    const turned = Object.fromEntries(Object.entries(facts).reverse()) as unknown as typeof facts;
    expect(journalEntry(turned, 'X').body).toBe(journalEntry(facts, 'X').body);
  });
});
