import { randomUUID } from 'node:crypto';
import { type DiscussionView } from '../../src/modules/discussions/dto/discussion.view.js';
import { type Answered, type DossierWorld, openWorld, type Who } from './dossier-world.js';

export const QUESTION = 'bilan-pertinence@ej:990000010';
export const OTHER = 'taux-ordonnances@ej:990000010';

/** A dossier in « Auto-évaluation », and what its people say of its questions. */
export interface DiscussionWorld extends DossierWorld {
  read(who: Who, key?: string): Promise<Answered<DiscussionView>>;
  say(who: Who, text: string, more?: object): Promise<Answered<DiscussionView>>;
  correct(who: Who, id: string, text: string): Promise<Answered<DiscussionView>>;
  takeBack(who: Who, id: string): Promise<Answered<DiscussionView>>;
}

export async function openDiscussions(): Promise<DiscussionWorld> {
  const world = await openWorld();
  await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  const path = (key = QUESTION): string => `/api/dossiers/${world.dossierId}/questions/${encodeURIComponent(key)}/discussion`;
  return {
    ...world,
    read: async (who, key) => (await world.as(who)).get(path(key)),
    say: async (who, text, { key, ...more }: { key?: string } = {}) =>
      (await world.as(who)).post(path(key)).send({ id: randomUUID(), audience: 'etablissement', text, ...more }),
    correct: async (who, id, text) => (await world.as(who)).put(`${path()}/${id}`).send({ text }),
    takeBack: async (who, id) => (await world.as(who)).delete(`${path()}/${id}`),
  };
}

/** What somebody reads, « author: text » each. */
export function lines({ body }: Answered<DiscussionView>, audience = 'etablissement'): string[] {
  const circle = body.circles.find((candidate) => candidate.audience === audience);
  return (circle?.messages ?? []).map(({ author, text }) => `${author}: ${text ?? '–'}`);
}
