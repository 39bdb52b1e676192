// What Electron's own default app does for `electron FOLDER`: the test runtime comes without one.
// An ES module with top-level await, as Electron's is, so that "ready" waits until the app's own main file has run.
import { existsSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { folder, preloads } = parseArguments(process.argv.slice(1));
if (!folder) {
  process.stderr.write('This Electron starts an app from its folder: electron FOLDER\n');
  process.exit(1);
}
if (preloads.length > 0) Module._preloadModules(preloads);
await loadApp(resolve(folder));

function parseArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index];
    if (argument === '-r' || argument === '--require') {
      index += 1;
      preloads.push(args[index]);
    } else if (!argument.startsWith('-')) {
      return { folder: argument, preloads };
    }
  }
  return { folder: null, preloads };
}

async function loadApp(path) {
  Object.defineProperty(process, 'defaultApp', {
    configurable: false,
    enumerable: true,
    value: true,
  });
  const description = join(path, 'package.json');
  if (existsSync(description)) {
    const { name, productName, version, desktopName } = JSON.parse(
      readFileSync(description, 'utf8'),
    );
    if (version) app.setVersion(version);
    if (productName ?? name) app.name = productName ?? name;
    app.setDesktopName(desktopName ?? `${app.name}.desktop`);
  }
  const main = Module._resolveFilename(path, null, true);
  app.setAppPath(existsSync(description) ? path : dirname(main));
  await import(pathToFileURL(main).href);
}
