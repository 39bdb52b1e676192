/**
 * Who may import whom. README, "How it is built", says why. Names that need no import (fetch,
 * window.preround) and Electron's net are Biome's to refuse: biome.json and rules/.
 */
const feature = '([^/]+)';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-is-pure',
      comment: 'shared/ imports itself and zod: no Node, no Electron, nothing of a process.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { pathNot: ['^src/shared/', '^node_modules/zod/'] },
    },
    {
      name: 'main-stays-out-of-the-store',
      comment: 'Of the store, main imports the messages alone.',
      severity: 'error',
      from: { path: '^src/main/', pathNot: '^src/main/store/' },
      to: { path: '^src/main/store/', pathNot: '^src/main/store/messages\\.ts$' },
    },
    {
      name: 'main-has-no-database',
      comment: 'Nothing that could run SQL is imported outside the store.',
      severity: 'error',
      from: { path: '^src/main/', pathNot: '^src/main/store/' },
      to: { path: ['better-sqlite3', '^(node:)?sqlite$'] },
    },
    {
      name: 'main-has-no-page',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/(renderer|preload)/' },
    },
    {
      name: 'store-has-no-electron-and-no-main',
      severity: 'error',
      from: { path: '^src/main/store/' },
      to: { path: ['^src/main/', '^node_modules/electron/'], pathNot: '^src/main/store/' },
    },
    {
      name: 'store-features-stand-alone',
      comment:
        'A store feature imports no other feature and nothing beside the folders: those join features.',
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
        'Node’s own modules that open connections or listen. Its globals are Biome’s to refuse.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: [
          '^(node:)?(net|http|https|http2|dgram|dns|tls|inspector)($|/)',
          '^(node:)?_(http|tls)_',
        ],
      },
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
      name: 'renderer-has-no-main',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: ['^src/main/', '^src/preload/', '^node_modules/electron/'] },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-features-stand-alone',
      comment: 'A feature imports neither another feature nor app/, which joins them.',
      severity: 'error',
      from: { path: `^src/renderer/features/${feature}/` },
      to: { path: '^src/renderer/(features|app)/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'ui-and-editor-know-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/(ui|editor|styles)/' },
      to: { path: '^src/renderer/(features|app)/' },
    },
    {
      name: 'ui-has-no-data',
      severity: 'error',
      from: { path: '^src/renderer/(ui|styles)/' },
      to: {
        path: [
          '^src/renderer/(bridge|editor)/',
          '^src/shared/contract/',
          '^node_modules/@tanstack/react-query/',
        ],
      },
    },
    {
      name: 'bridge-serves-all',
      comment: 'Of our own code, bridge/ imports itself and shared/: everything else stands on it.',
      severity: 'error',
      from: { path: '^src/renderer/bridge/' },
      to: { path: '^src/', pathNot: ['^src/renderer/bridge/', '^src/shared/'] },
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
