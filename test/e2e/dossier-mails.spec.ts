import { type ReceivedMail } from '../support/index.js';
import { type DossierWorld, openWorld, PEOPLE, type Who } from './dossier-world.js';

/** The space that holds a colon to its word. */
const NB = '\u00a0';

describe('the mails of a dossier', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** Of this dossier: the demonstration has others, and the clock moves for all. */
  const received = (who: Who, about = ''): ReceivedMail[] =>
    world.server.mailbox.mails.filter(
      ({ recipients, subject, html }) =>
        recipients.includes(PEOPLE[who]) && (subject ?? '').includes(about) && (html ?? '').includes(world.dossierId),
    );
  const step = async (who: Who, event: string, more?: object): Promise<void> => {
    world.server.mailbox.clear();
    const { status, body } = await world.send(who, event, more);
    if (status !== 200) throw new Error(JSON.stringify(body));
    await world.server.settle();
  };
  /** Moves to the next date that the dossier keeps. */
  const nextTimer = async (): Promise<string> => {
    const rows = await world.server.database.query<{ key: string; due: Date }>(
      'select key, due from app.deadline where dossier_id = $1 order by due limit 1',
      [world.dossierId],
    );
    world.server.mailbox.clear();
    world.server.clock.set(new Date(rows[0]!.due.getTime() + 60_000));
    await world.server.settle();
    return rows[0]!.key;
  };

  it('tell the establishment that the pre-campaign and the self-evaluation open, with the last day and the way in [S4-02]', async () => {
    await step('agency', 'OUVRIR_PRE_CAMPAGNE');
    expect(received('director')[0]?.subject).toMatch(/ouverture de la pré-campagne/);
    await step('agency', 'OUVRIR_AUTO_EVALUATION');

    const mail = received('director')[0]!;
    expect(mail.subject).toMatch(/^CAQES 2025.*ouverture de l’auto-évaluation jusqu’au \d{1,2}(er)? \S+ \d{4}$/);
    for (const form of [mail.text!, mail.html!]) {
      expect(form).toContain(`/dossiers/${world.dossierId}/saisie`);
      expect(form).toContain('CAQES_22-CH DE VALOMBRE');
      expect(form).toContain('pièces justificatives');
    }
    expect(mail.text).toContain(`Et maintenant${NB}:`);
  });

  it('remind in time those who have something left to fill, and nobody else', async () => {
    expect(await nextTimer()).toBe('fin-auto-evaluation#0');

    const [mail] = received('director');
    const left = (await world.answers('director')).states.filter(({ dot }) => dot === 'todo' || dot === 'confirm').length;
    expect(mail?.subject).toMatch(new RegExp(`^Il reste ${left} questions à renseigner avant le `));
    expect(mail?.text).toMatch(/il reste \d+ jours ouvrés/);
    expect(mail?.text).toContain('saisie?filtre=a-saisir');
    expect(received('contributor')).toHaveLength(1);
    expect(received('reader')).toEqual([]);
    expect(received('agency')).toEqual([]);
  });

  it('count one question in the singular', async () => {
    await world.fillAll();
    const { states, answers } = await world.answers('director');
    const one = answers.find(({ key, notApplicable }) => notApplicable && states.some((state) => state.key === key && state.required))!;
    await world.save('director', one.key, { value: null, notApplicable: false }, one.version);

    await nextTimer();

    expect(received('director')[0]?.subject).toMatch(/^Il reste 1 question à renseigner/);
  });

  it('do not remind an establishment that has filled everything', async () => {
    // An answer may ask for others.
    for (let left = 1; left > 0; left = (await world.answers('director')).states.filter(({ dot }) => dot === 'todo').length)
      await world.fillAll();
    await nextTimer();

    expect(received('director', 'Il reste')).toEqual([]);
  });

  it('tell the agency of the closing, and give the establishment its receipt [S3-11]', async () => {
    await step('director', 'CLORE_SAISIE');

    const [told] = received('agency', 'a clos son évaluation');
    expect(told?.text).toContain('Maude Tilleray');
    expect(told?.text).toContain(`/contrats/`);
    const [receipt] = received('director', 'Accusé de réception');
    expect(receipt?.text).toContain(`Close par${NB}: Maude Tilleray`);
    expect(receipt?.text).toContain(`Remplissage${NB}: 100${NB}%`);
    expect(receipt?.text).not.toContain('alertes/reglages');
  });

  it('tell the establishment that its entry is open again, until when and why, whatever it wrote in the reason', async () => {
    const jusquAu = new Date(world.server.clock.at(new Date()).getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
    const reason = 'Pièce illisible <img src=x onerror=alert(1)> {code} [{agency}]';
    await step('agency', 'ROUVRIR_SAISIE', { reason, form: { jusquAu } });

    const [mail] = received('director', 'Votre saisie est rouverte jusqu’au ');
    expect(mail?.text).toContain(`Motif${NB}: ${reason}`);
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt; {code} [{agency}]');
    expect(mail?.html).not.toContain('<img');
  });

  it('leave no blank unfilled', async () => {
    const rows = await world.server.database.query<{ subject: string }>('select subject from app.mail');

    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ subject }) => /[{}[\]]|undefined/.test(subject))).toEqual([]);
  });
});

describe('an opening without a last day', () => {
  it('does not announce one', async () => {
    const world = await openWorld();
    await world.server.database.query("update app.campaign set calendar = '{}' where id = $1", [world.campaignId]);
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.server.settle();

    const mail = await world.server.mailbox.to(PEOPLE.director, 'ouverture de l’auto-évaluation');
    expect(mail.subject).toMatch(/ouverture de l’auto-évaluation$/);
    expect(mail.text).not.toContain('jusqu’au');
    await world.close();
  });
});
