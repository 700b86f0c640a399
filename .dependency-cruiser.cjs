const tests = String.raw`(\.test\.ts|/test-support/[^/]+\.ts)$`
const core = ['core']

/** Only the named file of `analyze` imports the library. */
const adapter = (library, file) => ({
  name: `only-${file}-imports-${library}`,
  comment: 'Each NLP library is known to one adapter, which returns our types.',
  severity: 'error',
  from: { path: '^packages/', pathNot: String.raw`^packages/analyze/src/text/${file}\.ts$` },
  to: { path: `(^|/)node_modules/${library}/` },
})

/** `from` may not reach the stages downstream of it. */
const upstream = (from, downstream) => ({
  name: `${from}-knows-nothing-downstream`,
  comment: 'Dependencies run one way: ingest ← analyze ← report ← cli.',
  severity: 'error',
  from: { path: `^packages/${from}/` },
  to: { path: `^packages/(${downstream})/` },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere. The screenshot borrows a browser from the tests.',
      severity: 'error',
      from: { pathNot: '^scripts/screenshot\\.js$' },
      to: { couldNotResolve: true, pathNot: '/dist/' },
    },
    upstream('ingest', 'analyze|report|cli'),
    upstream('analyze', 'report|cli'),
    upstream('report', 'cli'),
    {
      name: 'public-entry-only',
      comment: 'One package knows another by what its package.json exports.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/$1/',
          String.raw`^packages/[^/]+/src/(?:(?:statistics/)?index|results|data-files|text-tools|decode-bytes)\.ts$`,
        ],
      },
    },
    {
      name: 'tests-see-public-entries-only',
      comment: 'End-to-end tests and examples use what a user can.',
      severity: 'error',
      from: { path: '^(test|examples)/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: String.raw`^packages/[^/]+/src/(statistics/)?index\.ts$`,
      },
    },
    {
      name: 'light-entries-reach-no-language-library',
      comment: 'A file with mistakes is refused, without waiting for a model.',
      severity: 'error',
      from: { path: String.raw`^packages/analyze/src/data-files\.ts$` },
      to: {
        path: String.raw`^packages/analyze/src/text/(?:wink|compromise)\.ts$`,
        reachable: true,
      },
    },
    {
      name: 'nothing-imports-test',
      severity: 'error',
      from: { path: '^(packages|scripts)/' },
      to: { path: '^(test|examples)/' },
    },
    {
      name: 'production-imports-no-tests',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'production-imports-no-tools',
      comment: 'What a package imports, its package.json lists under dependencies.',
      severity: 'error',
      from: { path: '^packages/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pure-packages-know-no-node',
      comment: 'analyze and report are functions from data to data.',
      severity: 'error',
      from: { path: '^packages/(analyze|report)/src/', pathNot: tests },
      to: { dependencyTypes: core },
    },
    {
      name: 'ingest-reads-in-read-files',
      comment: 'The file system is touched in read-*.ts only; the rest of ingest is pure.',
      severity: 'error',
      from: { path: '^packages/ingest/src/', pathNot: [String.raw`/read-[^/]+\.ts$`, tests] },
      to: { dependencyTypes: core, path: '^(node:)?(fs|child_process|worker_threads|os|net|http)' },
    },
    adapter('wink-nlp', 'wink'),
    adapter('wink-eng-lite-web-model', 'wink'),
    adapter('compromise', 'compromise'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/(?:dist|bundle)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@contend/source', 'types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
