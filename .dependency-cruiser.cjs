/** Who may import whom. `npm run lint:layers`. Each rule's `comment` is what the developer reads when it fires. */
const { existsSync, readdirSync } = require('node:fs');

const ENGINES = '^src/(workflows|forms)/';
const SPEC = '\\.spec\\.tsx?$';
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'];

/** Feature modules, and the other modules whose index.ts each may import. Widening a line is an architecture decision. */
const MODULES = {
  notifications: ['identity', 'organisations', 'contracts', 'workflow-runtime', 'journal', 'dossiers', 'alerts'],
  alerts: ['identity', 'organisations', 'contracts', 'workflow-definitions', 'workflow-runtime', 'journal', 'dossiers', 'discussions'],
  guide: ['identity', 'organisations', 'contracts', 'templates', 'workflow-definitions', 'notifications'],
  support: ['identity', 'organisations', 'notifications'],
  identity: ['organisations'],
  organisations: [],
  contracts: ['identity', 'organisations'],
  journal: ['identity'],
  'definition-check': [],
  templates: ['identity', 'definition-check'],
  'workflow-definitions': ['identity', 'definition-check'],
  'workflow-runtime': ['identity', 'journal', 'workflow-definitions'],
  dossiers: ['identity', 'organisations', 'contracts', 'templates', 'workflow-definitions', 'workflow-runtime', 'journal'],
  documents: ['identity', 'organisations', 'contracts', 'dossiers', 'workflow-runtime', 'notifications'],
  editions: ['identity', 'organisations', 'dossiers', 'documents', 'workflow-runtime'],
  campaigns: ['identity', 'contracts', 'templates', 'workflow-definitions', 'definition-check', 'workflow-runtime', 'dossiers'],
  discussions: ['identity', 'workflow-definitions', 'dossiers'],
  delegations: ['identity', 'contracts', 'dossiers', 'notifications'],
  people: ['identity', 'notifications'],
  portal: ['identity', 'organisations', 'contracts', 'workflow-definitions', 'workflow-runtime', 'dossiers'],
  demonstration: [
    'identity',
    'organisations',
    'contracts',
    'templates',
    'workflow-definitions',
    'workflow-runtime',
    'dossiers',
    'documents',
    'campaigns',
  ],
};

const present = existsSync('src/modules') ? readdirSync('src/modules') : [];
const unlisted = present.filter((name) => !(name in MODULES));
if (unlisted.length > 0) throw new Error(`.dependency-cruiser.cjs: say what ${unlisted.join(', ')} may import`);

const onlyNpm = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Cut the cycle: move the shared part down a layer, or inject a port.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-is-the-floor',
      comment: 'src/shared imports nothing of ours and no library.',
      severity: 'error',
      from: { path: '^src/shared/', pathNot: SPEC },
      to: { path: '^(src/(?!shared/)|client/|node_modules/)' },
    },
    {
      name: 'engines-stand-alone',
      comment: 'An engine knows itself and src/shared. Need more? Declare a port and let a module implement it.',
      severity: 'error',
      from: { path: ENGINES, pathNot: SPEC },
      to: { path: '^(src|client|test)/', pathNot: ['^src/shared/', '^src/$1/'] },
    },
    {
      name: 'workflows-vocabulary',
      comment: 'src/workflows may use xstate, ajv, luxon, date-holidays, canonicalize. No NestJS, no TypeORM, no I/O.',
      severity: 'error',
      from: { path: '^src/workflows/', pathNot: [SPEC, '/testing/'] },
      to: {
        dependencyTypes: NPM,
        pathNot: [
          onlyNpm('xstate', 'ajv', 'ajv-formats', 'ajv-i18n', 'luxon', '@types/luxon', 'date-holidays', 'canonicalize'),
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'forms-vocabulary',
      comment: 'src/forms may use ajv, re2js, canonicalize, docx in *.edition.ts, React and RJSF in *.widget.tsx. No NestJS, no TypeORM.',
      severity: 'error',
      from: { path: '^src/forms/', pathNot: [SPEC, '/testing/'] },
      to: {
        dependencyTypes: NPM,
        pathNot: [
          onlyNpm('ajv', 'ajv-formats', 'ajv-i18n', 'canonicalize', 're2js', 'docx', 'react', '@types/react', '@rjsf/[a-z0-9-]+'),
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'docx-only-in-editions',
      comment: 'Only *.edition.ts, src/forms/editions.ts and src/modules/editions write Word.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.edition\\.ts$', SPEC, '^src/forms/(editions\\.ts|testing/|word/)', '^src/modules/editions/'] },
      to: { path: onlyNpm('docx') },
    },
    {
      name: 'react-only-in-widgets',
      comment: 'In src, only *.widget.tsx and src/forms/widgets.ts know React.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.widget\\.tsx$', SPEC, '^src/forms/widgets\\.ts$', '^src/forms/(engine|testing)/'] },
      to: { path: onlyNpm('react', '@rjsf') },
    },
    {
      name: 'plugins-do-not-meet',
      comment: 'A field, guard or effect plugin never imports another one.',
      severity: 'error',
      from: { path: '^src/(forms/fields|workflows/guards|workflows/effects)/([^/]+)/' },
      to: { path: '^src/(forms/fields|workflows/guards|workflows/effects)/[^/]+/', pathNot: '^src/$1/$2/' },
    },
    {
      name: 'platform-below-modules',
      comment: 'src/platform serves the modules; it does not know them, nor the engines.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(modules|workflows|forms)/' },
    },
    {
      name: 'engines-by-their-front-door',
      comment: 'From outside, import src/workflows or src/forms by index.ts, not their insides.',
      severity: 'error',
      from: { path: '^src/(modules|platform|cli|main|app)', pathNot: SPEC },
      to: { path: ENGINES + '.+', pathNot: '^src/(workflows|forms)/(index|editions|testing/.*)\\.ts$' },
    },
    {
      name: 'modules-by-their-front-door',
      comment: 'Another module is its index.ts.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/[^/]+/.+', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    ...Object.entries(MODULES).map(([name, allowed]) => ({
      name: `module-${name}`,
      comment: `${name} may import: ${allowed.join(', ') || 'no other module'}.`,
      severity: 'error',
      from: { path: `^src/modules/${name}/` },
      to: { path: '^src/modules/', pathNot: [`^src/modules/(${[name, ...allowed].join('|')})/`] },
    })),
    {
      name: 'controllers-stay-thin',
      comment: 'A controller calls its service; the database is not its business.',
      severity: 'error',
      from: { path: '\\.controller\\.ts$' },
      to: { path: ['\\.(entity|repository)\\.ts$', onlyNpm('typeorm')] },
    },
    {
      name: 'entities-stay-home',
      comment: 'An entity never leaves its module: answer with a DTO or a view.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/.*\\.entity\\.ts$', pathNot: '^src/modules/$1/' },
    },
    {
      name: 'dtos-are-plain',
      comment: 'A DTO may name engine types and validators, not services or entities.',
      severity: 'error',
      from: { path: '/dto/' },
      to: { path: '\\.(service|repository|entity|controller)\\.ts$' },
    },
    {
      name: 'client-sees-three-files',
      comment:
        'The browser enters src/forms by isomorphic.ts, widgets.ts and, when a template has patterns, patterns.ts. Nothing else of src.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^src/', pathNot: '^src/forms/(isomorphic|widgets|patterns)\\.ts$' },
    },
    {
      name: 'isomorphic-is-light',
      comment: 'What isomorphic.ts reaches goes to the browser: no docx, no Node.',
      severity: 'error',
      from: { path: '^src/forms/isomorphic\\.ts$' },
      to: { path: [onlyNpm('docx', 're2js'), '\\.edition\\.ts$', '^node:', '^(crypto|fs|path)$'], reachable: true },
    },
    {
      name: 'client-features-do-not-meet',
      comment: 'Two client features share through client/src/ui, forms or api, or are composed in app.',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'client-points-down',
      comment: 'app → features → forms → ui; api and i18n at the bottom.',
      severity: 'error',
      from: { path: '^client/src/(features|forms|api|ui|i18n)/' },
      to: { path: '^client/src/app/' },
    },
    {
      name: 'client-shared-is-shared',
      comment: 'forms, ui, api and i18n know no feature.',
      severity: 'error',
      from: { path: '^client/src/(forms|api|ui|i18n)/' },
      to: { path: '^client/src/features/' },
    },
    {
      name: 'client-ui-is-dumb',
      comment: 'ui takes props and gives events: no fetch, no form engine.',
      severity: 'error',
      from: { path: '^client/src/ui/' },
      to: { path: ['^client/src/(api|forms)/', '^src/'] },
    },
    {
      name: 'server-ignores-client',
      comment: 'src/ never imports client/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^client/' },
    },
    {
      name: 'no-test-code-in-product',
      comment: 'Only specs import specs and test/.',
      severity: 'error',
      from: { path: '^(src|client)/', pathNot: '(\\.spec\\.tsx?|/testing/.*)$' },
      to: { path: [SPEC, '^test/', '/testing/'] },
    },
  ],
  options: {
    tsConfig: { fileName: process.env.LAYERS_TSCONFIG ?? 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data)/' },
  },
};
