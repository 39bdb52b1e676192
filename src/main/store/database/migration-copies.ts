import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The name of the copy that is made before a database of schema version `from` is migrated. */
export function migrationCopy(path: string, from: number): string {
  return `${path}.before-migration-${from}`;
}

/** Removes the copies made before migrations. They hold what has since been deleted for good. */
export function removeMigrationCopies(path: string): void {
  const folder = dirname(path);
  const start = `${basename(path)}.before-migration-`;
  for (const name of readdirSync(folder)) if (name.startsWith(start)) rmSync(join(folder, name));
}
