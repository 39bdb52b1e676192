import * as fs from 'node:fs/promises';
import type { FileSystem } from '../../../src/main/files/durable-write';

type Failure = Readonly<{
  /** The step that fails, counted from 1; Infinity only records. */
  at: number;
  error: () => Error;
  /** A dead process does nothing more; a full disk still renames and deletes. */
  dead: boolean;
}>;

/** Stops like a process killed at the given step; a write stops half-way. */
export const crash = (at: number): Failure => ({ at, error: () => new Error('crash'), dead: true });

/** Fails once, at the given step, with a system error. */
export const systemError = (at: number, code: string): Failure => ({
  at,
  error: () => Object.assign(new Error(code), { code }),
  dead: false,
});

/** The real file system with one failing step, and a record of the steps taken. */
export function createFailingFileSystem(failure: Failure) {
  const steps: string[] = [];
  const step = async <T>(
    name: string,
    run: () => Promise<T>,
    half: () => Promise<unknown> = async () => undefined,
  ): Promise<T> => {
    if (failure.dead && steps.length >= failure.at) throw failure.error();
    steps.push(name);
    if (steps.length !== failure.at) return run();
    await half();
    throw failure.error();
  };

  const watched = (handle: fs.FileHandle, name: string): fs.FileHandle =>
    new Proxy(handle, {
      get(target, property) {
        if (property === 'writeFile') {
          return (text: string) =>
            step(
              `write ${name}`,
              () => target.writeFile(text),
              () => target.writeFile(text.slice(0, text.length / 2)),
            );
        }
        if (property === 'sync') return () => step(`sync ${name}`, () => target.sync());
        if (property === 'close') return () => target.close();
        return Reflect.get(target, property);
      },
    });

  const short = (path: unknown) =>
    String(path)
      .replace(/^.*\//, '')
      .replace(/\.\d+-.*part$/, '.part');
  const fileSystem: FileSystem = {
    ...fs,
    open: (path, flags, mode) =>
      step(`open ${short(path)}`, async () =>
        watched(await fs.open(path, flags, mode), short(path)),
      ),
    rename: (from, to) => step(`rename ${short(from)}`, () => fs.rename(from, to)),
    unlink: (path) => step(`unlink ${short(path)}`, () => fs.unlink(path)),
  };
  return { fileSystem, steps };
}
