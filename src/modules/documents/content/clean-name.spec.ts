import { cleanName, extensionOf } from './clean-name.js';

describe('cleanName', () => {
  it.each([
    ['plan d’actions 2025.pdf', 'plan d’actions 2025.pdf'],
    ['C:\\Users\\moi\\bilan.xlsx', 'bilan.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['facture\u202Efdp.exe', 'facturefdp.exe'],
    ['a\r\nX-Evil: 1\u0000.pdf', 'aX-Evil_ 1.pdf'],
    ['  ..  ', 'document'],
    ['', 'document'],
    ['bilan<1>|?.doc', 'bilan_1___.doc'],
    ['e\u0301tat.odt', '\u00e9tat.odt'],
    ['\uD83D.txt', 'txt'],
  ])('turns %j into %j', (sent, kept) => {
    expect(cleanName(sent)).toBe(kept);
  });

  it('shortens a name of four thousand signs and keeps its extension', () => {
    const name = cleanName(`${'é'.repeat(4096)}.xlsx`);
    expect(Array.from(name)).toHaveLength(200);
    expect(extensionOf(name)).toBe('xlsx');
  });
});
