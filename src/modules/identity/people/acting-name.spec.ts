import { actingName } from './acting-name.js';

const named = (name: string): { id: string; name: string } => ({ id: name, name });

describe('actingName', () => {
  it.each([
    [[], 'Bruno'],
    [['Zoé'], 'Bruno par délégation de Zoé'],
    [['Zoé', 'Lise'], 'Bruno par délégation de Zoé et de Lise'],
    [['Zoé', 'Lise', 'Paul'], 'Bruno par délégation de Zoé, de Lise et de Paul'],
  ])('signs in the names of %j as « %s »', (delegators, signed) => {
    expect(actingName({ name: 'Bruno' }, delegators.map(named))).toBe(signed);
  });
});
