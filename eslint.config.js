import { defineConfig, globalIgnores } from 'eslint/config'
import jsdoc from 'eslint-plugin-jsdoc'
import { configs as regexp } from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

const tests = ['**/*.test.ts', '**/test-support/*.ts', 'test/**/*.ts']
const data = [
  'packages/analyze/src/claims/fitted.ts',
  'packages/*/src/**/*-data.ts',
  'packages/*/src/**/data/*.ts',
]
const pure = ['packages/analyze/src/**/*.ts', 'packages/report/src/**/*.ts']

/** Everything that is exported is documented; types are TypeScript's to tell. */
const documented = {
  plugins: { jsdoc },
  rules: {
    'jsdoc/require-jsdoc': [
      'error',
      {
        publicOnly: true,
        enableFixer: false,
        contexts: [
          'ExportNamedDeclaration > ClassDeclaration',
          'ExportNamedDeclaration > FunctionDeclaration',
          'ExportNamedDeclaration > TSInterfaceDeclaration',
          'ExportNamedDeclaration > TSTypeAliasDeclaration',
          'ExportNamedDeclaration > VariableDeclaration',
        ],
      },
    ],
    'jsdoc/require-description': 'error',
    'jsdoc/no-types': 'error',
    'jsdoc/check-alignment': 'error',
    'jsdoc/check-param-names': [
      'error',
      { checkDestructured: false, disableMissingParamChecks: true },
    ],
    'jsdoc/check-tag-names': ['error', { definedTags: ['throws', 'example'] }],
    'jsdoc/empty-tags': 'error',
  },
}

/** Order of the output is code-unit order, whatever the machine's language. */
const localeSensitive = [
  'localeCompare',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
  'toLocaleString',
]

const syntax = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: one thing has one name everywhere.',
  },
  { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  {
    selector: `CallExpression[callee.property.name=/^(${localeSensitive.join('|')})$/]`,
    message: 'Depends on the locale of the machine. Compare code units, format numbers by hand.',
  },
  {
    selector: "MemberExpression[object.name='Intl'][property.name!='Segmenter']",
    message: 'Depends on the locale data of the machine.',
  },
]

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/bundle/',
    '**/contend-out/',
    'coverage/',
    'corpus/',
    'test/golden/',
    'test/fixtures/',
    'test/browser/screenshots/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  regexp.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', 300],
      'no-restricted-syntax': ['error', ...syntax],
      eqeqeq: 'error',
    },
  },
  { files: ['packages/*/src/**/*.ts'], ignores: tests, ...documented },
  {
    files: pure,
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'process', 'console', 'crypto', 'fetch', 'Buffer'].map(
          (name) => ({
            name,
            message: 'A pure package: same input, same bytes. Take it as an argument, from cli.',
          }),
        ),
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Use the seeded generator.' },
        { object: 'globalThis', property: 'process' },
        { object: 'globalThis', property: 'Date' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'A pure package knows no Node.' }] },
      ],
    },
  },
  { files: [...tests, ...data], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.js', '**/*.cjs', '*.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly' },
    },
  },
)
