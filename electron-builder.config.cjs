// How Preround is packaged. scripts/package.mjs reads this and adds where Electron is taken from.

/** Fuses of a packaged app, as design/safety.md lists them. */
const electronFuses = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  grantFileProtocolExtraPrivileges: false,
  enableCookieEncryption: true,
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
};

/** @type {import('electron-builder').Configuration} */
module.exports = {
  appId: 'org.preround.app',
  productName: 'Preround',
  directories: { buildResources: 'resources', output: 'dist' },
  // The page and main process are bundled; the one package needed at run time is SQLite, with one binary of its eight.
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    '!**/*.map',
    '!node_modules/**',
    'node_modules/better-sqlite3/package.json',
    'node_modules/better-sqlite3/LICENSE',
    'node_modules/better-sqlite3/lib/**',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  ],
  asar: true,
  asarUnpack: ['**/*.node'],
  // The binaries come ready in the package; there is nothing to compile.
  npmRebuild: false,
  nodeGypRebuild: false,
  electronLanguages: ['en-US'],
  electronFuses,
  linux: {
    category: 'Office',
    icon: 'resources/icons',
    executableName: 'preround',
    maintainer: 'The Preround developers',
    target: ['AppImage', 'deb'],
  },
  mac: {
    category: 'public.app-category.productivity',
    icon: 'resources/icons/preround.png',
    target: ['dmg'],
  },
  win: { icon: 'resources/icons/preround.png', target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  publish: null,
};
