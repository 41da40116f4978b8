import { type Reason } from '../../shared/reason.js';
import { type DocumentDeletion } from '../organisations/index.js';

/** Who wants to take documents away, and whose their region lets them take. */
export interface Remover {
  readonly id: string;
  readonly deletion: DocumentDeletion;
  /** Who belongs, or has belonged, to an establishment of theirs: asked for where the region lets colleagues correct each other. */
  readonly colleagues: ReadonlySet<string>;
}

/** Who deposited a document: the delegate, where it was by delegation; `author_name` tells in whose name. */
export interface Authored {
  readonly author_id: string;
  readonly author_name: string;
}

type Hand = (remover: Remover, authorId: string) => boolean;

const isAuthor: Hand = ({ id }, authorId) => id === authorId;

const HANDS: Readonly<Record<DocumentDeletion, Hand>> = {
  none: () => false,
  'own-current-year': isAuthor,
  'colleagues-current-year': (remover, authorId) => isAuthor(remover, authorId) || remover.colleagues.has(authorId),
};

/** Why a document that could be withdrawn is not this person's to take away (S1-06, S4-08). */
export function reasonsOfAuthor(remover: Remover, { author_id, author_name }: Authored): Reason[] {
  if (HANDS[remover.deletion](remover, author_id)) return [];
  return remover.deletion === 'none' ? [{ code: 'document-stays' }] : [{ code: 'document-of-author', params: { author: author_name } }];
}
