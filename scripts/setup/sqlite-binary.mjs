import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { findCached, makeCached } from './cache.mjs';
import { installedVersion, packagedNode, projectFolder } from './project.mjs';
import { SetupFailure, say } from './report.mjs';
import { mustRun } from './run.mjs';
import { needPrograms } from './system-packages.mjs';

const packageFolder = join(projectFolder, 'node_modules/better-sqlite3');
const prebuilt = join(packageFolder, 'prebuilds/linux-x64.node');
const original = join(packageFolder, 'prebuilds/linux-x64.original.node');
// The prebuilt binary asks for Node-API 10; below that it crashes at `new Database`.
const napiOfPrebuilt = 10;

/**
 * Puts the SQLite binary into node_modules that this runtime can load: the package's own wherever it can be,
 * else (Electron 33) one built from the package's source, kept in the cache. Returns 'original' or 'built'.
 */
export async function placeSqliteBinary({ electron, napi }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'original';
  keepOriginal();
  if (napi >= napiOfPrebuilt) {
    if (replaceIfDifferent(original)) say('SQLite: the package’s own binary is back in place');
    return 'original';
  }
  const name = `sqlite-${installedVersion('better-sqlite3')}-napi9-linux-x64-2.node`;
  let built = findCached(name);
  if (!built) {
    await needPrograms(['g++', 'make', 'python3']);
    say(`SQLite: building it for Node-API ${napi} (about 2 minutes, once per machine)`);
    built = await makeCached(name, (folder) => build(folder, electron));
  }
  if (replaceIfDifferent(built)) say(`SQLite: binary for Node-API ${napi} is in place`);
  return 'built';
}

/** Path of the binary in node_modules that this system loads and a package would hold. */
export function sqliteBinaryInPlace() {
  const folder = join(packageFolder, 'prebuilds');
  return join(folder, `${process.platform}-${process.arch}.node`);
}

/** Path of the binary the package came with: the one in place, unless set-up put another there and kept this. */
export function originalSqliteBinary() {
  const placed = sqliteBinaryInPlace();
  return placed === prebuilt && existsSync(original) ? original : placed;
}

/** Keeps the package's own binary beside the one put in its place, so that both come and go with the package. */
function keepOriginal() {
  if (!existsSync(original)) replaceFile(original, prebuilt);
}

function replaceIfDifferent(binary) {
  if (readFileSync(binary).equals(readFileSync(prebuilt))) return false;
  replaceFile(prebuilt, binary);
  return true;
}

/** By rename, so that a running app keeps the file it has mapped, and a crash leaves no half one. */
function replaceFile(target, source) {
  copyFileSync(source, `${target}.part`);
  renameSync(`${target}.part`, target);
}

async function build(folder, electron) {
  const copy = join(folder, 'better-sqlite3');
  await cp(packageFolder, copy, {
    recursive: true,
    dereference: true,
    filter: (path) => !path.startsWith(join(packageFolder, 'prebuilds')),
  });
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  const headers = makeHeaders(folder);
  await mustRun(
    packagedNode(),
    [
      join(projectFolder, 'node_modules/node-gyp/bin/node-gyp.js'),
      ...[
        'rebuild',
        '--release',
        '--force_build=1',
        `--nodedir=${headers}`,
        '-j',
        String(availableParallelism()),
      ],
    ],
    {
      cwd: copy,
      env: {
        ...withoutNpmSettings(process.env),
        PATH: `${dirname(packagedNode())}:${process.env.PATH}`,
        // "Experimental": Electron 33 has all the fork uses of Node-API 10, but under this number.
        CXXFLAGS: '-UNAPI_VERSION -DNAPI_VERSION=2147483647',
      },
    },
  );
  const binary = join(copy, 'build/Release/better_sqlite3.node');
  const script = join(projectFolder, 'scripts/setup/try-sqlite.cjs');
  const said = await mustRun(electron, ['--expose-gc', script, binary, copy], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  if (!said.includes('sqlite is sound')) {
    throw new SetupFailure(
      'The SQLite just built does not work in this Electron.',
      said.trim().split('\n'),
    );
  }
  return binary;
}

/** npm hands its own settings down, and node-gyp lets a machine's `nodedir` win over the one it is called with. */
function withoutNpmSettings(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.toLowerCase().startsWith('npm_config_')),
  );
}

// Declared here because node-api-headers leaves experimental functions out. It moves finalizers of the garbage
// collector to a place where they may call back; without it the process aborts.
const postFinalizer = `
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
EXTERN_C_START
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(
    node_api_basic_env env, napi_finalize finalize_cb, void* finalize_data, void* finalize_hint);
EXTERN_C_END
#endif
`;

/**
 * Node-API headers come from the npm registry (node-api-headers): node-gyp would download all of Node's,
 * which a closed network does not have. common.gypi holds the few compiler flags Node's own sets for add-ons.
 */
function makeHeaders(folder) {
  const include = join(folder, 'headers/include/node');
  mkdirSync(include, { recursive: true });
  const headers = join(projectFolder, 'node_modules/node-api-headers/include');
  for (const name of [
    'js_native_api.h',
    'js_native_api_types.h',
    'node_api.h',
    'node_api_types.h',
  ]) {
    copyFileSync(join(headers, name), join(include, name));
  }
  const guard = '#ifndef NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER';
  appendFileSync(join(include, 'node_api.h'), `${guard}${postFinalizer}`);
  const settings = {
    target_defaults: {
      cflags: ['-fPIC', '-pthread'],
      cflags_cc: ['-fno-rtti', '-fno-exceptions'],
      ldflags: ['-pthread'],
    },
  };
  writeFileSync(join(include, 'common.gypi'), JSON.stringify(settings));
  writeFileSync(
    join(include, 'config.gypi'),
    JSON.stringify({ target_defaults: {}, variables: {} }),
  );
  return join(folder, 'headers');
}
