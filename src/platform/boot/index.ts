export { appConfigOf } from './app-config-of.js';
export { listen } from './listening.js';
export { openDatabase } from './open-database.js';
export { reachStorage } from './reach-storage.js';
export { Progress } from './progress.js';
export { ownSecret } from './session-secret.js';
export { Shutdown } from './shutdown.js';
