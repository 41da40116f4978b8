import { deadlineCalendar } from './deadline-events.js';

const SOURCE = {
  dossierId: 'd-1',
  header: {
    contract: { id: 'c-1', name: 'CAQES_22; CH\nDE VALOMBRE', type: 'CAQES' },
    entity: { finess: '990000010', name: 'CH de Valombre' },
    campaign: { id: 'k', label: 'Évaluation 2025', year: 2025 },
  },
  days: [{ key: 'fin', day: '2026-12-31', label: 'Dernier jour de l’étape Auto-Evaluation' }],
  publicUrl: 'https://e-cars.example',
  sequence: 7,
  now: new Date('2026-03-10T09:00:00Z'),
};

describe('deadlineCalendar', () => {
  it('writes a whole day that ends before the next one, under an id that stays', () => {
    const text = deadlineCalendar(SOURCE).replaceAll('\r\n ', '');

    expect(text).toContain('DTSTART;VALUE=DATE:20261231');
    expect(text).toContain('DTEND;VALUE=DATE:20270101');
    expect(text).toContain('UID:d-1-fin@e-cars.example');
    expect(text).toContain('SEQUENCE:7');
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
  });

  it('lets no name add a line of its own', () => {
    const text = deadlineCalendar(SOURCE).replaceAll('\r\n ', '');

    expect(text).toContain('CAQES_22\\; CH\\nDE VALOMBRE');
    expect(text).not.toMatch(/^DE VALOMBRE/m);
  });

  it('is a calendar even when nothing is due', () => {
    expect(deadlineCalendar({ ...SOURCE, days: [] })).toContain('BEGIN:VCALENDAR');
  });
});
