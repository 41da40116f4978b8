import { composeMail } from './compose-mail.js';
import { type MailFrame } from './mail-frame.js';
import { type MailTemplate } from './mail-template.js';

const FRAME: MailFrame = {
  publicUrl: 'https://e-cars.example',
  serviceName: 'e-CARS',
  agencyName: 'ARS Brisants',
  support: { email: 'aide@ars-brisants.example', phone: '01 99 00 00 00' },
};
const TEMPLATE: MailTemplate = {
  key: 'M00',
  subject: '{entity} a clos',
  paragraphs: ['Bonjour {recipient},', { when: 'date', text: 'Jusqu’au {date}.' }, { unless: 'date', text: 'Sans date.' }],
  action: { label: 'Ouvrir', path: '/contrats/{contractId}' },
};

describe('composeMail', () => {
  it('fills the subject, the paragraphs and the link, in text and in HTML alike', () => {
    const mail = composeMail(TEMPLATE, { entity: 'CH de Valombre', recipient: 'Ada', date: '30 juin 2026', contractId: 'c-1' }, FRAME);

    expect(mail.subject).toBe('CH de Valombre a clos');
    expect(mail.text).toContain('Bonjour Ada,\n\nJusqu’au 30 juin 2026.');
    expect(mail.text).toContain('Ouvrir\u00a0: https://e-cars.example/contrats/c-1');
    expect(mail.html).toMatch(/<a [^>]*href="https:\/\/e-cars\.example\/contrats\/c-1">Ouvrir<\/a>/);
    expect(mail.html).toContain('<html lang="fr">');
  });

  it('shows a paragraph only when what it depends on is known', () => {
    const mail = composeMail(TEMPLATE, { entity: 'CH', recipient: 'Ada', date: '', contractId: 'c' }, FRAME);

    expect(mail.text).not.toContain('Jusqu’au');
    expect(mail.text).toContain('Sans date.');
  });

  it('escapes in HTML what people wrote', () => {
    const mail = composeMail(TEMPLATE, { entity: '<b>&"', recipient: '<img src=x onerror=alert(1)>', contractId: '"><script>' }, FRAME);

    expect(mail.html).not.toMatch(/<(img|script|b)\b/);
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('leaves an optional part out when what it needs is unknown', () => {
    const template = { ...TEMPLATE, subject: 'Ouverture[ jusqu’au {date}]' };

    expect(composeMail(template, { date: '30 juin 2026', contractId: 'c' }, FRAME).subject).toBe('Ouverture jusqu’au 30 juin 2026');
    expect(composeMail(template, { date: '', contractId: 'c' }, FRAME).subject).toBe('Ouverture');
  });

  it.each([
    [0, 'Il reste 0 question'],
    [1, 'Il reste 1 question'],
    [2, 'Il reste 2 questions'],
  ])('writes %i in the number that French asks for', (missing, subject) => {
    const template = { ...TEMPLATE, subject: 'Il reste {missing} {missing|question|questions}' };

    expect(composeMail(template, { missing, contractId: 'c' }, FRAME).subject).toBe(subject);
  });

  it('never reads what people wrote as a text of its own', () => {
    const template = { ...TEMPLATE, subject: '{entity}', paragraphs: ['Motif : {reason}[ ({date})]'] };
    const mail = composeMail(template, { entity: '{agency} [x {recipient}]', reason: '{code|a|b}', date: '[{y}]', contractId: 'c' }, FRAME);

    expect(mail.subject).toBe('{agency} [x {recipient}]');
    expect(mail.text).toContain('Motif : {code|a|b} ([{y}])');
  });

  it('lists facts, gathered lines and what to do now, alike in both forms', () => {
    const template = {
      ...TEMPLATE,
      facts: [
        { label: 'Contrat', text: '{entity}' },
        { label: 'Dernier jour', text: '{date}' },
      ],
      next: ['Ouvrez la saisie.'],
    };
    const sections = [{ heading: 'CAQES', lines: [{ text: '2 documents déposés', path: '/contrats/c' }] }];
    const { text, html } = composeMail(template, { entity: 'CH', date: '', contractId: 'c' }, FRAME, sections);

    for (const said of ['Contrat', 'CH', 'CAQES', '2 documents déposés', 'https://e-cars.example/contrats/c', 'Ouvrez la saisie.']) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    expect(text + html).not.toContain('Dernier jour');
  });

  it('offers the choice of mails, but where there is none', () => {
    const choices = 'https://e-cars.example/alertes/reglages';

    expect(composeMail(TEMPLATE, { contractId: 'c' }, FRAME).text).toContain(choices);
    expect(composeMail({ ...TEMPLATE, obligatory: true }, { contractId: 'c' }, FRAME).text).not.toContain(choices);
  });

  it('leaves a blank that nothing fills where it is seen', () => {
    expect(composeMail(TEMPLATE, { recipient: 'Ada', contractId: 'c' }, FRAME).subject).toBe('{entity} a clos');
  });
});
