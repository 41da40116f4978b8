/** What a page must still tell with the colours of the system, or with none. Each script lists what fails, in the words of a reader of the test. */

const SEEN = `
const seen = (element) => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let at = element; at; at = at.parentElement) if (getComputedStyle(at).clipPath !== 'none') return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
};
const off = (element) => element.closest('[aria-disabled=true], :disabled, .fr-pagination__link:not([href])') !== null;
const told = (element) => element.outerHTML.replace(/\\s+/g, ' ').slice(0, 150);
`;

/** Luminance only: two colours that differ by their hue alone are one. */
const GREY = `
const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
const opacity = (colour) => channels(colour)[3] ?? 1;
const luminance = (colour) => channels(colour).slice(0, 3).map((each) => each / 255)
  .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
  .reduce((sum, each, at) => sum + each * [0.2126, 0.7152, 0.0722][at], 0);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (opacity(backgroundColor) > 0.5) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
};
`;

const BOXES = `
const boxes = (element) => ['', '::before', '::after'].map((pseudo) => ({ pseudo, style: getComputedStyle(element, pseudo || null) }))
  .filter(({ pseudo, style }) => pseudo === '' || (style.content !== 'none' && style.display !== 'none'));
const edged = (style) => ['Top', 'Right', 'Bottom', 'Left'].some((side) =>
  style['border' + side + 'Style'] !== 'none' && parseFloat(style['border' + side + 'Width']) >= 1 && opacity(style['border' + side + 'Color']) > 0);
const native = (control) => control.matches('input') && getComputedStyle(control).appearance !== 'none' && seen(control);
const masked = (style) => (style.maskImage ?? 'none') !== 'none';
`;

/** Icons are masks over a background, which the system removes: those whose background is that of the page are gone. */
export const VANISHED_ICONS = `(() => { ${SEEN} ${GREY} ${BOXES}
  return [...document.querySelectorAll('body *')].filter((element) => seen(element) && !off(element)).flatMap((element) =>
    boxes(element).filter(({ style }) => masked(style) && !getComputedStyle(element).backgroundImage.includes('gradient')).flatMap(({ pseudo, style }) => {
      const ground = behind(pseudo === '' ? element.parentElement : element);
      return contrast(style.backgroundColor, ground) < 3 ? [told(element) + pseudo] : [];
    }));
})()`;

/** Each state that a page may show, and what takes it away. */
const STATES = `[
  ['[aria-pressed=true]', (e) => { e.setAttribute('aria-pressed', 'false'); return () => e.setAttribute('aria-pressed', 'true'); }],
  ['[aria-expanded=true]:not(.fr-btn)', (e) => { e.setAttribute('aria-expanded', 'false'); return () => e.setAttribute('aria-expanded', 'true'); }],
  ['nav a[aria-current]:not([aria-current=false])', (e) => { const was = e.getAttribute('aria-current'); e.removeAttribute('aria-current'); return () => e.setAttribute('aria-current', was); }],
  ['.fr-btn[aria-disabled=true]', (e) => { e.removeAttribute('aria-disabled'); return () => e.setAttribute('aria-disabled', 'true'); }],
  ['input:checked', (e) => { e.checked = false; return () => { e.checked = true; }; }, (e) => e.parentElement],
  ...['is-current', 'is-hot', 'is-now', 'is-done', 'ec-sort--up', 'ec-sort--down', 'fr-input-group--error'].map((name) =>
    ['.' + name, (e) => { e.classList.remove(name); return () => e.classList.add(name); }]),
]`;

/** States that would be told by a hue alone: without them nothing changes of the shape, nor of how light or dark it is. */
export const STATES_BY_COLOUR = `(() => { ${SEEN} ${GREY} ${BOXES}
  const around = (element) => [element, ...[...element.querySelectorAll('*')].slice(0, 60)];
  const parts = (element) => around(element).flatMap((each) => boxes(each).map(({ pseudo, style }) => ({
    key: around(element).indexOf(each) + pseudo,
    ground: opacity(style.backgroundColor) > 0.5 && !masked(style) ? style.backgroundColor : behind(each),
    shape: [pseudo, style.textDecorationLine, style.fontWeight, edged(style) && style.borderWidth + style.borderStyle, style.outlineStyle !== 'none' && style.outlineWidth,
      style.maskImage, style.backgroundImage, style.boxShadow.replace(/rgba?\\([^)]*\\)/g, ''), style.transform, style.width === 'auto' || pseudo === '' ? '' : style.width].join(),
  })));
  const differ = (before, after) => before.map(({ shape }) => shape).join('|') !== after.map(({ shape }) => shape).join('|')
    || before.some(({ key, ground }) => { const other = after.find((each) => each.key === key); return other && contrast(ground, other.ground) >= 3; });
  return ${STATES}.flatMap(([selector, undo, whole = (e) => e]) => [...document.querySelectorAll(selector)].filter((e) => seen(whole(e)) && !native(e)).flatMap((element) => {
    const before = parts(whole(element));
    const restore = undo(element);
    const after = parts(whole(element));
    restore();
    return differ(before, after) ? [] : [selector + ' ' + told(element)];
  }));
})()`;

/** Controls of which no edge, underline, icon or mark is left. */
export const BARE_CONTROLS = `(() => { ${SEEN} ${GREY} ${BOXES}
  const marked = (element) => [element, ...element.querySelectorAll('*')].some((each) => boxes(each).some(({ style }) =>
    edged(style) || style.textDecorationLine.includes('underline') || style.display === 'list-item' || masked(style)));
  const drawing = (control) => (control.matches('[type=checkbox], [type=radio]') ? (control.labels?.[0] ?? control) : control);
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter((control) => seen(drawing(control)) && !native(control) && !marked(drawing(control)) && !edged(getComputedStyle(control.parentElement))).map(told);
})()`;

/** Links that only their colour tells from the text around them. */
export const PLAIN_LINKS = `(() => { ${SEEN}
  const underlined = (style) => style.textDecorationLine.includes('underline') || parseFloat(style.borderBottomWidth) >= 1
    || (style.backgroundImage !== 'none' && style.backgroundSize.split(', ').some((size) => !/^0(px|%)?( |$)/.test(size)));
  return [...document.querySelectorAll('main a[href]:not(.fr-btn, .fr-pagination__link), footer a[href]')]
    .filter((link) => seen(link) && ![link, ...link.querySelectorAll('*')].some((each) => underlined(getComputedStyle(each)))).map(told);
})()`;

/** Statuses that have neither a word in sight nor a shape that no other status without a word has. */
export const STATUSES_BY_COLOUR = `(() => { ${SEEN}
  const shapes = new Map();
  return [...document.querySelectorAll('.ec-status')].filter(seen).filter((status) => {
    const words = [...status.querySelectorAll('span')].some((span) => seen(span) && span.textContent.trim() !== '');
    if (words) return false;
    const icon = status.querySelector('.ec-status__icon');
    const branch = status.querySelector('.ec-sr') ? 'branch ' : 'leaf ';
    const shape = icon && branch + getComputedStyle(icon).maskImage;
    const word = status.textContent.trim() || status.closest('.ec-node')?.querySelector('.ec-node__word')?.firstChild.textContent.trim();
    const known = shapes.get(shape) ?? word;
    shapes.set(shape, known);
    return !shape || shape.endsWith('none') || !word || known !== word;
  }).map(told);
})()`;

/** Bars whose value is drawn and not written beside them, or that lose their outline. */
export const SILENT_BARS = `(() => { ${SEEN} ${GREY} ${BOXES}
  return [...document.querySelectorAll('progress, meter, svg [role=img], svg[role=img]')].filter(seen).filter((bar) => {
    const written = /\\d/.test((bar.closest('li, .ec-card, .ec-band__grow, .ec-band, tr') ?? bar.parentElement).textContent);
    const named = bar.getAttribute('aria-label') || bar.getAttribute('aria-labelledby') || bar.closest('[aria-hidden=true]') || bar.labels?.length;
    return !written || !named || (matchMedia('(forced-colors: active)').matches && !edged(getComputedStyle(bar)));
  }).map(told);
})()`;

/** What takes the focus and shows nothing of it. After a key was pressed: the browser then shows every focus. */
export const UNSEEN_FOCUS = `(() => { ${SEEN} ${BOXES}
  const ringed = (element) => boxes(element).some(({ style }) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1);
  const near = (element) => [element, element.parentElement, ...(element.labels ?? [])];
  const found = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => !element.disabled && seen(element.labels?.[0] ?? element)).filter((element) => {
      element.focus({ preventScroll: true });
      return document.activeElement === element && !near(element).some(ringed);
    }).map(told);
  document.activeElement?.blur();
  return found;
})()`;
