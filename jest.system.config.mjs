import base from './jest.config.mjs';

const [, server] = base.projects;

/** What needs a package of the system: `npm run test:system`. */
export default {
  ...base,
  projects: [{ ...server, displayName: 'system', testMatch: ['<rootDir>/test/system/**/*.spec.ts'] }],
};
