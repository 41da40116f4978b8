export { EditionsModule } from './editions.module.js';
