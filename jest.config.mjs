import { readFileSync } from 'node:fs';

const { jsc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

const COMMON = {
  rootDir: '.',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // NodeNext specifiers end in ".js" and name TypeScript sources. Packages are left alone.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/node_modules/.cache/'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc, sourceMaps: true, module: { type: 'es6' }, swcrc: false }] },
};

const WITH_DATABASE = {
  globalSetup: '<rootDir>/test/support/setup/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/setup/global-teardown.mjs',
};

/** Two kinds: what needs nothing but Node, and what needs PostgreSQL (and a browser), which are started only for it. */
export default {
  projects: [
    {
      ...COMMON,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}', '<rootDir>/test/{schemas,architecture,client}/**/*.spec.ts'],
    },
    {
      ...COMMON,
      ...WITH_DATABASE,
      displayName: 'server',
      testMatch: ['<rootDir>/test/{e2e,browser,campaign}/**/*.spec.ts'],
    },
  ],
  // A net under what hangs, never an assertion: the slowest machine has its time.
  testTimeout: 900_000,
  maxWorkers: 2,
  // Each file loads the application anew, and leaves most of it behind: a worker that has grown this far makes room for a fresh one.
  workerIdleMemoryLimit: '800MB',
};
