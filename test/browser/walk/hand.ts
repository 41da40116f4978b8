import { type FileChooser, type Locator, type Page } from 'playwright-core';

/** What a person gives to the dialogue « Ouvrir » of their system. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** How a person acts on a page. The walk says what is done; a hand says with which device. */
export interface Hand {
  /** A button or a link. */
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** A date, as `2026-04-17`. */
  writeDate(target: Locator, day: string): Promise<void>;
  /** A radio button or a checkbox. */
  tick(target: Locator): Promise<void>;
  /** The option of a list, by its text. */
  pick(target: Locator, option: string): Promise<void>;
}

/** Presses « Ajouter document », answers the system's dialogue, then the warning of a session's first file. */
export async function give(hand: Hand, page: Page, button: Locator, files: GivenFile | GivenFile[]): Promise<void> {
  const warned = await page.evaluate(() => sessionStorage.getItem('ecars.patient-warning') !== null);
  await choose(hand, page, button, files);
  if (!warned) await acknowledge(hand, page);
}

/** The system's dialogue is not part of the page. */
export async function choose(hand: Hand, page: Page, button: Locator, files: GivenFile | GivenFile[]): Promise<void> {
  const [chooser] = await Promise.all<FileChooser | undefined>([
    page.waitForEvent('filechooser'),
    hand.press(button).then(() => undefined),
  ]);
  await chooser?.setFiles(files);
}

/** « J’ai vérifié »: no file names a patient. */
export async function acknowledge(hand: Hand, page: Page): Promise<void> {
  await hand.press(page.getByRole('alertdialog').getByRole('button', { name: /^J’ai vérifié/ }));
}
