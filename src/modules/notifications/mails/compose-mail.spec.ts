import { composeMail, type MailFrame } from './compose-mail.js';
import { type MailTemplate } from './mail-template.js';

const FRAME: MailFrame = {
  publicUrl: 'https://e-cars.example',
  serviceName: 'e-CARS',
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
    expect(mail.html).toContain('<a href="https://e-cars.example/contrats/c-1">Ouvrir</a>');
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

  it('leaves a blank that nothing fills where it is seen', () => {
    expect(composeMail(TEMPLATE, { recipient: 'Ada', contractId: 'c' }, FRAME).subject).toBe('{entity} a clos');
  });
});
