/** One planted fault for each rule of `.dependency-cruiser.cjs`: the file that breaks it, and what it imports. */
export interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
  /** Other files that the fault needs. */
  readonly and?: Readonly<Record<string, string>>;
}

export const PLANTED: readonly Planted[] = [
  {
    rule: 'no-cycles',
    file: 'src/platform/cycle-a.ts',
    imports: './cycle-b.js',
    and: { 'src/platform/cycle-b.ts': "import './cycle-a.js';" },
  },
  { rule: 'shared-is-the-floor', file: 'src/shared/climbs.ts', imports: '../platform/quiet.js' },
  { rule: 'engines-stand-alone', file: 'src/workflows/knows-forms.ts', imports: '../forms/quiet.js' },
  { rule: 'engines-stand-alone', file: 'src/forms/knows-module.ts', imports: '../modules/identity/index.js' },
  { rule: 'workflows-vocabulary', file: 'src/workflows/uses-nest.ts', imports: '@nestjs/common' },
  { rule: 'workflows-vocabulary', file: 'src/workflows/reads-files.ts', imports: 'node:fs' },
  { rule: 'forms-vocabulary', file: 'src/forms/uses-typeorm.ts', imports: 'typeorm' },
  { rule: 'docx-only-in-editions', file: 'src/modules/dossiers/writes-word.ts', imports: 'docx' },
  { rule: 'react-only-in-widgets', file: 'src/modules/dossiers/draws.ts', imports: 'react' },
  { rule: 'plugins-do-not-meet', file: 'src/forms/fields/rate/meets.ts', imports: '../number/quiet.js' },
  { rule: 'platform-below-modules', file: 'src/platform/knows-module.ts', imports: '../modules/identity/index.js' },
  { rule: 'engines-by-their-front-door', file: 'src/modules/dossiers/picks-the-lock.ts', imports: '../../workflows/quiet.js' },
  { rule: 'modules-by-their-front-door', file: 'src/modules/dossiers/by-the-window.ts', imports: '../contracts/quiet.js' },
  { rule: 'module-identity', file: 'src/modules/identity/looks-up.ts', imports: '../dossiers/index.js' },
  { rule: 'module-organisations', file: 'src/modules/organisations/looks-up.ts', imports: '../dossiers/index.js' },
  { rule: 'controllers-stay-thin', file: 'src/modules/dossiers/fat.controller.ts', imports: './dossier.entity.js' },
  { rule: 'controllers-stay-thin', file: 'src/modules/dossiers/sql.controller.ts', imports: 'typeorm' },
  { rule: 'entities-stay-home', file: 'src/modules/campaigns/borrows.ts', imports: '../dossiers/dossier.entity.js' },
  { rule: 'dtos-are-plain', file: 'src/modules/dossiers/dto/heavy.ts', imports: '../dossiers.service.js' },
  { rule: 'client-sees-three-files', file: 'client/src/forms/too-far.ts', imports: '../../../src/workflows/quiet.js' },
  { rule: 'isomorphic-is-light', file: 'src/forms/isomorphic.ts', imports: './fields/rate/rate.edition.js' },
  { rule: 'client-features-do-not-meet', file: 'client/src/features/home/meets.ts', imports: '../entry/quiet.js' },
  { rule: 'client-points-down', file: 'client/src/ui/climbs.ts', imports: '../app/quiet.js' },
  { rule: 'client-shared-is-shared', file: 'client/src/api/knows.ts', imports: '../features/entry/quiet.js' },
  { rule: 'client-ui-is-dumb', file: 'client/src/ui/fetches.ts', imports: '../api/quiet.js' },
  { rule: 'server-ignores-client', file: 'src/modules/dossiers/knows-client.ts', imports: '../../../client/src/api/quiet.js' },
  { rule: 'no-test-code-in-product', file: 'src/modules/dossiers/tested.ts', imports: './quiet.spec.js' },
];

/** Files that break nothing, so that the planted imports resolve. */
export const QUIET: Readonly<Record<string, string>> = {
  'src/platform/quiet.ts': '',
  'src/forms/quiet.ts': '',
  'src/forms/fields/rate/rate.edition.ts': "import 'docx';",
  'src/forms/fields/number/quiet.ts': '',
  'src/workflows/quiet.ts': '',
  'src/modules/identity/index.ts': '',
  'src/modules/dossiers/index.ts': '',
  'src/modules/dossiers/dossier.entity.ts': '',
  'src/modules/dossiers/dossiers.service.ts': '',
  'src/modules/dossiers/quiet.spec.ts': '',
  'src/modules/contracts/quiet.ts': '',
  'client/src/app/quiet.ts': '',
  'client/src/api/quiet.ts': '',
  'client/src/features/entry/quiet.ts': '',
  ...Object.fromEntries(
    ['docx', 'react', 'typeorm', '@nestjs/common'].flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  ),
};
