import type Database from 'better-sqlite3';
import type { Handlers } from '#shared/contract/method';
import type { settingsContract } from '#shared/contract/settings';

/** What the vault remembers about how it was left. Owner of the table setting. */
export function settingsHandlers(connection: Database.Database): Handlers<typeof settingsContract> {
  const read = connection
    .prepare<[string], string>('SELECT value FROM setting WHERE name = ?')
    .pluck();
  const write = connection.prepare<[string, string]>(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    'settings.place': () => ({ place: read.get('place') ?? null }),
    'settings.savePlace': ({ place }) => {
      write.run('place', place);
      return {};
    },
  };
}
