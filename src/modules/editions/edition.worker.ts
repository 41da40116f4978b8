export { writeEdition } from './write-edition.js';
export { writeReceipt } from './write-receipt.js';
