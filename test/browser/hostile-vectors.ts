/** What would run it, were it there: every vector tries to leave this behind. */
const RUN = 'window.__hostile=1';

/** Ways to have a page run what its users wrote, each for another mistake in putting text on a page. */
export const VECTORS: readonly string[] = [
  ...[`<script>${RUN}</script>`, `<ScRiPt>${RUN}</sCrIpT>`, `<script src="data:text/javascript,${RUN}"></script>`],
  ...[`<script type="module">${RUN}</script>`, `</textarea><script>${RUN}</script>`, `</title><script>${RUN}</script>`],
  ...[`</style><script>${RUN}</script>`, `--><script>${RUN}</script>`, `]]><script>${RUN}</script>`, `<<script>${RUN}//<</script>`],
  ...[`<img src=x onerror=${RUN}>`, `<img src=x onerror="${RUN}">`, `<img/src=x/onerror=${RUN}>`, `<IMG SRC=x ONERROR=${RUN}>`],
  ...[`"><img src=x onerror=${RUN}>`, `'><img src=x onerror=${RUN}>`, `\` onerror=${RUN} \``, `" onfocus=${RUN} autofocus="`],
  ...[
    `' onmouseover=${RUN} '`,
    `<svg onload=${RUN}>`,
    `<svg><script>${RUN}</script></svg>`,
    `<svg><animate onbegin=${RUN} attributeName=x>`,
  ],
  ...[`<math><mtext><img src=x onerror=${RUN}></mtext></math>`, `<body onload=${RUN}>`, `<details open ontoggle=${RUN}>`],
  ...[`<video><source onerror=${RUN}></video>`, `<audio src=x onerror=${RUN}>`, `<input autofocus onfocus=${RUN}>`],
  ...[`<select autofocus onfocus=${RUN}>`, `<marquee onstart=${RUN}>`, `<iframe src="javascript:${RUN}"></iframe>`],
  ...[`<iframe srcdoc="<script>parent.__hostile=1</script>"></iframe>`, `<object data="javascript:${RUN}"></object>`],
  ...[`<embed src="javascript:${RUN}">`, `<form action="javascript:${RUN}"><button autofocus>x</button></form>`],
  ...[`<a href="javascript:${RUN}">x</a>`, `[x](javascript:${RUN})`, `javascript:${RUN}`, `<base href="https://ailleurs.example/">`],
  ...[`<link rel=stylesheet href="https://ailleurs.example/x.css">`, `<style>@import "https://ailleurs.example/x.css"</style>`],
  ...[`<meta http-equiv="refresh" content="0;url=https://ailleurs.example/">`, `<template><img src=x onerror=${RUN}></template>`],
  ...[
    `{{constructor.constructor('${RUN}')()}}`,
    `\${${RUN}}`,
    `&lt;img src=x onerror=${RUN}&gt;`,
    `\\u003cimg src=x onerror=${RUN}\\u003e`,
  ],
];

/** All of them in one text, for whoever keeps one. */
export const ALL_VECTORS = VECTORS.join(' ');
