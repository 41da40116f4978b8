/** What the browser loads only for a template that has patterns: the server's own engine of regular expressions (45 Ko). */
export { re2 } from './engine/re2.js';
