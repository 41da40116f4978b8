import { readFileSync } from 'node:fs';
import { type AlertsView } from '../../src/modules/alerts/dto/alerts.view.js';
import { documentsOf } from './document-world.js';
import { type DossierWorld, openWorld, PEOPLE, sendGathered, type Who } from './dossier-world.js';

const TEXT = 'bilan-pertinence@ej:990000010';
const RATE = 'taux-ordonnances@ej:990000010';
const OTHER = 'taux-indications-conformes@ej:990000010';
const INSURER = 'ipp-boites@ej:990000010';

const notify = (to: string, more: object = {}): object => ({ type: 'notify', params: { mail: 'M06', to, ...more } });

/** The shipped workflow, with every answer told; and of a deposit, whoever made it told too. */
function telling(): object {
  const { states, ...rest } = JSON.parse(readFileSync('schemas/workflows/caqes-2026.json', 'utf8'));
  const onContent = {
    answer: [notify('etablissement'), notify('ars')],
    attach: [notify('etablissement', { author: true })],
  };
  return { ...rest, id: 'caqes-raconte', states: { ...states, 'auto-evaluation': { ...states['auto-evaluation'], onContent } } };
}

describe('answers that a workflow has told by mail', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld({ workflow: telling() });
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.server.settle();
  });
  afterAll(() => world.close());
  beforeEach(() => {
    world.server.mailbox.clear();
  });

  const save = async (who: Who, key: string, value: unknown, base = 0): Promise<void> => {
    expect([key, (await world.save(who, key, { value }, base)).status]).toEqual([key, 200]);
  };
  const received = (who: Who): string[] =>
    world.server.mailbox.mails
      .filter(({ recipients }) => recipients.includes(PEOPLE[who]))
      .map(({ subject = '' }) => subject)
      .sort();

  it('reach each once, gathered, without what they wrote themselves; an answer saved again is one answer [S2-21]', async () => {
    await save('contributor', TEXT, 'Une action.');
    await save('contributor', TEXT, 'Deux actions.', 1);
    await save('contributor', RATE, { numerator: 55, denominator: 60 });
    await save('director', OTHER, { numerator: 5, denominator: 6 });
    await sendGathered(world);

    expect(received('contributor')).toEqual(['1 réponse enregistrée par CH DE VALOMBRE']);
    expect(received('director')).toEqual(['2 réponses enregistrées par CH DE VALOMBRE']);
    expect(received('reader')).toEqual(['3 réponses enregistrées par CH DE VALOMBRE']);
    expect(received('agency')).toEqual(['3 réponses enregistrées par CH DE VALOMBRE']);
    expect(received('stranger')).toEqual([]);
  });

  it('are counted alike in « Alertes »', async () => {
    const { body } = await (await world.as('reader')).get('/api/alerts?kind=answer');
    const own = (body as AlertsView).groups.find(({ dossierId }) => dossierId === world.dossierId);

    expect(own?.alerts.map(({ who, label }) => `${who}: ${label}`).sort()).toEqual([
      'Camille Fontbelle: 2 réponses enregistrées',
      'Maude Tilleray: 1 réponse enregistrée',
    ]);
  });

  it('are told in the name of the body that wrote them, and not to the establishment before a step gives them out', async () => {
    await save('insurer', INSURER, 12);
    await sendGathered(world);

    expect(received('agency')).toEqual(['1 réponse enregistrée par CPAM de la Haute-Lisière']);
    for (const who of ['director', 'contributor', 'reader', 'insurer'] as const) expect([who, received(who)]).toEqual([who, []]);
  });

  it('are told to their author too where the workflow asks for it', async () => {
    expect((await documentsOf(world).deposit('contributor')).status).toBe(201);
    await sendGathered(world);

    for (const who of ['director', 'contributor'] as const)
      expect([who, received(who)]).toEqual([who, ['1 document déposé par CH DE VALOMBRE']]);
  });

  it('leave their receipt to whoever closes, which nobody may refuse', async () => {
    await world.fillAll();
    await world.send('director', 'CLORE_SAISIE');
    await world.server.settle();

    expect(received('director')).toEqual(['Accusé de réception de votre auto-évaluation']);
  });
});
