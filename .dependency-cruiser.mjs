// Who may call whom. Design: commands, main → application → articles → connectors, platform → pure packages.

/** An article absent from a row may not be imported by it; against the arrow goes a recorded event. */
const uses = {
  policy: [],
  safeguards: [],
  purposes: ['policy'],
  inventory: ['purposes'],
  acquisition: ['policy', 'purposes', 'inventory'],
  'third-parties': ['purposes', 'inventory', 'acquisition'],
  retention: ['purposes', 'inventory'],
  requests: ['inventory', 'acquisition', 'third-parties', 'retention'],
  contact: ['requests'],
  breach: ['inventory', 'third-parties'],
  improvement: ['inventory', 'safeguards'],
  statistics: ['purposes', 'inventory'],
}

/** Workspace packages each package may import; what is not listed is denied. */
const packages = {
  contract: [],
  ledger: [],
  detector: ['contract'],
  policy: ['contract'],
  sdk: ['contract'],
  portal: ['contract'],
  console: ['contract', 'policy', 'sdk'],
  server: ['contract', 'ledger', 'detector', 'policy', 'portal'],
  cli: ['contract', 'ledger', 'policy', 'server'],
}

const server = '^packages/server/src'
const article = (name) => `${server}/articles/${name}/`
const inside = (name) => `^packages/${name}/`
const error = 'error'

export default {
  forbidden: [
    ...Object.entries(packages).map(([name, allowed]) => ({
      name: `package-${name}-keeps-to-its-row`,
      severity: error,
      from: { path: inside(name) },
      to: { path: '^packages/', pathNot: [name, ...allowed].map(inside) },
    })),
    ...Object.entries(uses).map(([name, allowed]) => ({
      name: `article-${name}-keeps-to-its-row`,
      severity: error,
      from: { path: article(name) },
      to: { path: `${server}/articles/`, pathNot: [name, ...allowed].map(article) },
    })),
    {
      name: 'article-without-a-row',
      severity: error,
      from: {},
      to: { path: `${server}/articles/`, pathNot: Object.keys(uses).map(article) },
    },
    {
      name: 'through-the-door',
      severity: error,
      from: { path: `${server}/articles/([^/]+)/` },
      to: {
        path: `${server}/articles/[^/]+/`,
        pathNot: [`${server}/articles/$1/`, `${server}/articles/[^/]+/index[.]ts$`],
      },
    },
    {
      name: 'through-the-door-from-outside',
      severity: error,
      from: { path: `${server}/`, pathNot: [`${server}/articles/`] },
      to: { path: `${server}/articles/[^/]+/`, pathNot: `${server}/articles/[^/]+/index[.]ts$` },
    },
    {
      name: 'platform-knows-no-article',
      severity: error,
      from: { path: `${server}/platform/` },
      to: { path: `${server}/(articles|connectors|commands|config)/` },
    },
    {
      name: 'connectors-know-no-article',
      severity: error,
      from: { path: `${server}/connectors/` },
      to: { path: `${server}/(articles|commands|config|platform)/` },
    },
    {
      name: 'articles-below-the-application',
      severity: error,
      from: { path: `${server}/articles/` },
      to: { path: `${server}/([^/]+[.]ts$|commands/|config/)`, pathNot: `${server}/articles/` },
    },
    {
      name: 'pure-packages-do-no-input-or-output',
      severity: error,
      from: { path: '^packages/(policy|detector|ledger|contract)/src/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycle', severity: error, from: {}, to: { circular: true } },
    {
      name: 'no-cycle-of-folders',
      severity: error,
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    { name: 'no-unresolved', severity: error, from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    // Tests may reach for what they test, from wherever they lie.
    exclude: { path: '(^|/)(dist|tests|testing)/|(^|/)testing[.]ts$|[.]test[.]tsx?$' },
    tsPreCompilationDeps: true,
    // Reads with TypeScript 6: version 7 has no JavaScript API, and swc's walker does not know `using`.
    parser: 'tsc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node'],
    },
  },
}
