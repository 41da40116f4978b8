export { type Agent, anonymous, signIn } from './agent.js';
export { axe, type AxeFinding, openBrowser, openPage, pageOf, signedInPage, type WatchedPage } from './browser.js';
export { Mailbox, type ReceivedMail } from './mailbox.js';
export { type ServerOptions, startServer, type TestServer } from './server.js';
export { testConfig } from './server-config.js';
export { TestClock } from './test-clock.js';
export { cloneDatabase, type TestDatabase, testServer } from './test-database.js';
export { totp } from './totp.js';
export { until } from './until.js';
