import prettier from 'eslint-config-prettier';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const OURS = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 8],
  'max-depth': ['error', 3],
  '@typescript-eslint/max-params': ['error', { max: 4 }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name that can be searched.' },
    {
      selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
      message: 'More than 6 collaborators: split the class.',
    },
    { selector: 'ExportAllDeclaration', message: 'Name what you re-export.' },
    { selector: 'VariableDeclaration[kind="let"][parent.type="Program"]', message: 'No mutable state at the top of a file: inject it.' },
    { selector: 'TSEnumDeclaration', message: 'A union of string literals, please.' },
  ],
};

/** Nest writes its wiring in constructors and decorators: parameters are collaborators there, not arguments. */
const CONSTRUCTORS = {
  '@typescript-eslint/max-params': 'off',
  // A DTO is a class for the sake of its documentation, and is written as a literal.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
};

const SPECS = {
  'max-lines-per-function': 'off',
  '@typescript-eslint/explicit-module-boundary-types': 'off',
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/require-await': 'off',
  'no-restricted-syntax': [
    'error',
    { selector: 'CallExpression[callee.property.name=/^(skip|only|todo|failing)$/]', message: 'A test that does not run is a defect.' },
    { selector: 'CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]', message: 'A test that does not run is a defect.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'client/src/api/generated.d.ts', '.data/**', 'reports/**'] },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts', 'bench/**/*.ts', 'client/{src,build}/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, prettier],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: OURS,
  },
  { files: ['src/{modules,platform}/**/*.ts', 'src/*.ts'], rules: CONSTRUCTORS },
  {
    files: ['client/src/**/*.{ts,tsx}', 'src/**/*.widget.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules },
  },
  // A catalogue's type is its first language's shape: written twice it would say nothing more.
  { files: ['client/src/i18n/fr/*.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  { files: ['**/*.spec.{ts,tsx}', 'test/**/*.ts', 'src/**/testing/**/*.ts'], rules: SPECS },
);
