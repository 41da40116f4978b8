/** What a validator would refuse of a page as it stands (RGAA 8.2, 8.9, 10.1): an `id` twice, elements that the parser would put elsewhere, presentation in attributes, tables without a title. */
export const UNSOUND_MARKUP = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => 'id twice: ' + id);
  const count = (root) => root.querySelectorAll('*').length;
  const parsed = new DOMParser().parseFromString('<!doctype html><html lang="fr"><head></head>' + document.body.outerHTML.replace(/ style="[^"]*"/g, '') + '</html>', 'text/html');
  const nested = count(parsed.body) === count(document.body) ? [] : ['nested otherwise than HTML allows'];
  const presentation = '[align], [valign], [bgcolor], [cellpadding], [cellspacing], table[border], center, font, big, u, strike, tt';
  const empty = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, dt)')].filter((element) => element.textContent.trim() === '' && !element.children.length && !element.closest('[role=status], [role=alert], [aria-live], .fr-message'));
  const untitled = [...document.querySelectorAll('table')].filter((table) => !table.caption?.textContent.trim() && !table.getAttribute('aria-label'));
  const told = (element) => element.outerHTML.slice(0, 120);
  return [...twice, ...nested, ...[...document.querySelectorAll(presentation), ...empty, ...untitled].map(told)];
})()`;
