export { writeEdition } from './write-edition.js';
