import { DOCUMENT_DELETIONS, type DocumentDeletion } from '../organisations/index.js';
import { reasonsOfAuthor } from './remover.js';

const COLLEAGUES = new Set(['author', 'colleague']);
const DOCUMENT = { author_id: 'author', author_name: 'Camille Fontbelle' };

describe('whose documents may be taken away, by the settings of a region [S1-06] [S4-08]', () => {
  it.each<[DocumentDeletion, string, boolean]>([
    ['none', 'author', false],
    ['none', 'colleague', false],
    ['none', 'neighbour', false],
    ['own-current-year', 'author', true],
    ['own-current-year', 'colleague', false],
    ['own-current-year', 'neighbour', false],
    ['colleagues-current-year', 'author', true],
    ['colleagues-current-year', 'colleague', true],
    ['colleagues-current-year', 'neighbour', false],
  ])('%s, %s: %s', (deletion, id, allowed) => {
    const colleagues = COLLEAGUES.has(id) ? COLLEAGUES : new Set(['neighbour']);
    expect(reasonsOfAuthor({ id, deletion, colleagues }, DOCUMENT).length === 0).toBe(allowed);
  });

  it('is the author’s own wherever the region lets anything go, also without an establishment any more', () => {
    const alone = { id: 'author', colleagues: new Set<string>() };
    expect(DOCUMENT_DELETIONS.filter((deletion) => reasonsOfAuthor({ ...alone, deletion }, DOCUMENT).length === 0)).toEqual([
      'own-current-year',
      'colleagues-current-year',
    ]);
  });

  it('says whom to ask, unless nobody may', () => {
    const refused = (deletion: DocumentDeletion) => reasonsOfAuthor({ id: 'neighbour', deletion, colleagues: new Set() }, DOCUMENT);
    expect(refused('none')).toEqual([{ code: 'document-stays' }]);
    expect(refused('own-current-year')).toEqual([{ code: 'document-of-author', params: { author: 'Camille Fontbelle' } }]);
  });
});
