import { type Page } from 'playwright-core';

/** What a reader may set on any page (WCAG 1.4.12, RGAA 10.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Enters as a user's own style would: the Content-Security-Policy of the page does not see it. */
export async function widenSpacing(page: Page): Promise<void> {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(SPACING)});
    document.adoptedStyleSheets = [sheet];
  }`);
}

/** Words that are seen: the button of the menu shows an icon, and a table at 320 px says its headings in each row. */
const SHOWN = `(element) => {
  if (element.closest('.fr-sr-only, .ec-sr, .fr-btn--menu, [aria-hidden=true], select, option, svg')) return false;
  for (let at = element; at; at = at.parentElement) {
    const { clip, clipPath } = getComputedStyle(at);
    if (clip !== 'auto' || clipPath !== 'none') return false;
  }
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}`;

/** Elements whose words run out of a box that hides what runs out. */
export const CUT_WORDS = `[...document.querySelectorAll('body *')].filter((element) => {
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
  if (!own || element.clientWidth <= 1 || !(${SHOWN})(element)) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
  return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
}).map((element) => element.outerHTML.slice(0, 160))`;

/** Pairs of texts that lie on each other. What sticks to an edge does, over what scrolls under it; what scrolls ends at its frame. */
export const COVERED_WORDS = `(() => {
  const edge = (element) => {
    for (let at = element; at; at = at.parentElement) if (['sticky', 'fixed'].includes(getComputedStyle(at).position)) return at;
    return null;
  };
  const framed = (element, line) => {
    for (let at = element; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowY === 'visible') continue;
      const { top, bottom } = at.getBoundingClientRect();
      line = { ...line, top: Math.max(line.top, top), bottom: Math.min(line.bottom, bottom) };
    }
    return line;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentElement: element, textContent } = node;
    if (textContent.trim() === '' || !(${SHOWN})(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const inset = (bottom - top) / 4;
      const line = framed(element, { left, right, top: top + inset, bottom: bottom - inset });
      if (right - left > 2) lines.push({ ...line, words: textContent.trim().slice(0, 40), edge: edge(element) });
    }
  }
  const share = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const over = (a, b) => a.edge === b.edge && share(a, b);
  return lines.flatMap((a, at) => lines.slice(at + 1).filter((b) => over(a, b)).map((b) => a.words + ' | ' + b.words));
})()`;
