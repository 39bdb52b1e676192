/** The import table of the architecture, as rules. README, "How it is built", says why. */
const feature = '([^/]+)';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-is-pure',
      comment: 'shared/ is pure TypeScript: no Node, no Electron, nothing of a process.',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { pathNot: ['^src/shared', '^node_modules/zod'] },
    },
    {
      name: 'main-stays-out-of-the-store',
      comment: 'main never runs SQL: of the store it knows the messages alone.',
      severity: 'error',
      from: { path: '^src/main', pathNot: '^src/main/store/' },
      to: { path: '^src/main/store/', pathNot: '^src/main/store/messages' },
    },
    {
      name: 'main-has-no-database',
      severity: 'error',
      from: { path: '^src/main', pathNot: '^src/main/store/' },
      to: { path: 'better-sqlite3' },
    },
    {
      name: 'store-has-no-electron-and-no-main',
      severity: 'error',
      from: { path: '^src/main/store/' },
      to: { path: ['^src/main', 'node_modules/electron'], pathNot: '^src/main/store/' },
    },
    {
      name: 'store-features-stand-alone',
      comment: 'Only the process entry and its parts join store features.',
      severity: 'error',
      from: { path: `^src/main/store/${feature}/` },
      to: {
        path: '^src/main/store/',
        pathNot: ['^src/main/store/$1/', '^src/main/store/database/'],
      },
    },
    {
      name: 'database-knows-no-feature',
      severity: 'error',
      from: { path: '^src/main/store/database' },
      to: { path: '^src/main/store/', pathNot: '^src/main/store/database' },
    },
    {
      name: 'no-network-from-node',
      comment:
        'Chromium is closed off from the network; Node in main and store must not open another way.',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(node:)?(net|http|https|http2|dgram|dns|tls|dns/promises|inspector)$' },
    },
    {
      name: 'preload-is-small',
      severity: 'error',
      from: { path: '^src/preload' },
      to: {
        pathNot: [
          '^src/preload',
          '^src/shared/contract/(bridge|reply|routes|topics)\\.ts$',
          'node_modules/electron',
        ],
      },
    },
    {
      name: 'renderer-has-no-node-and-no-main',
      severity: 'error',
      from: { path: '^src/renderer' },
      to: { path: ['^src/main', '^src/preload', 'node_modules/electron', '^node:'] },
    },
    {
      name: 'renderer-has-no-node-modules-of-node',
      severity: 'error',
      from: { path: '^src/renderer' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-features-stand-alone',
      comment: 'Features are joined in renderer/app.',
      severity: 'error',
      from: { path: `^src/renderer/features/${feature}/` },
      to: { path: '^src/renderer/(features|app)/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'ui-and-editor-know-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/(ui|editor|bridge|styles)/' },
      to: { path: '^src/renderer/(features|app)/' },
    },
    {
      name: 'ui-has-no-data',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: ['^src/renderer/(bridge|editor)/', '@tanstack/react-query'] },
    },
    {
      name: 'one-bridge',
      comment: 'Pages call the contract through bridge/, which alone names window.preround.',
      severity: 'error',
      from: { path: '^src/renderer/(ui|styles)/' },
      to: { path: '^src/shared/contract' },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^src' },
      to: { couldNotResolve: true, pathNot: '\\?raw$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json', '.css'],
    },
  },
};
