const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * The characters of a text that XML 1.0 may hold: without the others (controls, lone surrogates, U+FFFE) Word opens
 * the file. The docx library strips controls only.
 */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/\r\n?/g, '\n');
}
