import type Database from 'better-sqlite3';
import type { Handlers } from '#shared/contract/method';
import {
  type Capture,
  type FirstHour,
  type JournalSettings,
  journalSettings,
  type settingsContract,
} from '#shared/contract/settings';
import type { Topic } from '#shared/contract/topics';

const atFirst: JournalSettings = {
  dayStartsAt: 0,
  binDays: 30,
  offersPrompts: true,
  smartQuotes: true,
};

const nothingMade: FirstHour = { entryId: null, goalId: null, stepId: null };

type Dependencies = Readonly<{
  connection: Database.Database;
  changed: (topic: Topic) => void;
  /** Told in the same transaction, after the change. */
  onJournalSettings: (next: JournalSettings, before: JournalSettings) => void;
}>;

/** What the vault remembers of how the person wants it, and how they left it. Owner of the table setting. */
export function settingsHandlers({
  connection,
  changed,
  onJournalSettings,
}: Dependencies): Handlers<typeof settingsContract> {
  const settings = settingRepository(connection);
  return {
    'settings.ownName': () => ({ name: settings.read('own-name') ?? '' }),
    'settings.saveOwnName': ({ name }) => {
      settings.write('own-name', name);
      changed('settings');
      return {};
    },
    'settings.place': () => ({
      place: settings.read('place') ?? null,
      day: settings.read('place-day') || null,
    }),
    'settings.savePlace': ({ place, day }) => {
      settings.write('place', place);
      settings.write('place-day', day ?? '');
      return {};
    },
    'settings.capture': () => JSON.parse(settings.read('capture') ?? 'null') as Capture | null,
    'settings.saveCapture': ({ capture }) => {
      settings.write('capture', JSON.stringify(capture));
      return {};
    },
    'settings.firstHour': () => ({
      ...nothingMade,
      ...(JSON.parse(settings.read('first-hour') ?? '{}') as Partial<FirstHour>),
    }),
    'settings.saveFirstHour': (made) => {
      settings.write('first-hour', JSON.stringify(made));
      return {};
    },
    'settings.journal': () => readJournalSettings(connection),
    'settings.saveJournal': (next) => {
      connection
        .transaction(() => {
          const before = readJournalSettings(connection);
          settings.write('journal', JSON.stringify(next));
          onJournalSettings(next, before);
        })
        .immediate();
      changed('settings');
      changed('journal');
      return {};
    },
  };
}

/** The journal's settings as they are kept; what an older vault does not say is as it is at first. */
export function readJournalSettings(connection: Database.Database): JournalSettings {
  const kept = settingRepository(connection).read('journal');
  return journalSettings.parse({ ...atFirst, ...(kept === undefined ? {} : JSON.parse(kept)) });
}

function settingRepository(connection: Database.Database) {
  const read = connection
    .prepare<[string], string>('SELECT value FROM setting WHERE name = ?')
    .pluck();
  const write = connection.prepare<[string, string]>(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  return {
    read: (name: string) => read.get(name),
    write: (name: string, value: string) => void write.run(name, value),
  };
}
