import { randomUUID } from 'node:crypto';
import { storeContract } from '#shared/contract/index';
import { serve } from '#shared/contract/serve';
import type { Topic } from '#shared/contract/topics';
import { faultLine } from '#shared/fault';
import packageText from '../../../package.json?raw';
import { assessmentHandlers } from './board/assessment-handlers';
import { boardHandlers } from './board/handlers';
import { personHandlers } from './board/person-handlers';
import { photoHandlers } from './board/photo-handlers';
import { plannedHandlers } from './board/planned-handlers';
import { relationshipHandlers } from './board/relationship-handlers';
import { seatHandlers } from './board/seat-handlers';
import { severalHandlers } from './board/several-handlers';
import { conversationsDeleter } from './conversations/delete-for-good';
import { conversationsHandlers } from './conversations/handlers';
import type { Connection } from './database/open';
import { storageFailure } from './database/storage-failure';
import { entryDeleter } from './journal/delete-for-good';
import { entryNames } from './journal/entry-names';
import { journalHandlers } from './journal/handlers';
import { imageKeeper } from './journal/image-handlers';
import { recountDays } from './journal/recount-days';
import { entryRepository } from './journal/repository';
import { entryRestorer } from './journal/restore-entry';
import { entrySaver } from './journal/save-entry';
import { tagSaver } from './journal/tag-saver';
import { calendarHandlers } from './meetings/calendar-handlers';
import { meetingHandlers, meetingPurger } from './meetings/handlers';
import { seriesExtender } from './meetings/lay-out';
import type { PortRequest } from './messages';
import { planHandlers } from './plan/handlers';
import { planRepository } from './plan/repository';
import { readJournalSettings, settingsHandlers } from './settings/handlers';
import { exportHandlers } from './transfer/export-handlers';
import { importHandlers } from './transfer/import-handlers';

type Options = Readonly<{
  checkOutput: boolean;
  clock: () => number;
  /** The path behind a token that main granted. */
  grantedPath: (place: string, purpose: 'read' | 'write') => string | undefined;
}>;

/** Milliseconds from opening to the first look at what the bin has kept long enough, and between two. */
const firstPurge = 20_000;
const purgeEvery = 6 * 60 * 60_000;

/** Serves every feature's methods to the pages whose ports main hands over. */
export function servePages(connection: Connection, { checkOutput, clock, grantedPath }: Options) {
  const ports = new Set<Electron.MessagePortMain>();
  const changed = (topic: Topic): void => {
    for (const port of ports) port.postMessage({ topic });
  };
  let { dayStartsAt } = readJournalSettings(connection);
  const names = entryNames(connection);
  const entries = entryRepository(connection);
  const plan = planRepository(connection);
  const deleter = entryDeleter(connection);
  const conversations = conversationsDeleter(connection);
  const saveTag = tagSaver(connection, clock);
  const journal = { connection, clock, changed, dayStartsAt: () => dayStartsAt };
  const transfer = {
    connection,
    clock,
    changed,
    grantedPath,
    saveEntry: entrySaver(journal),
  };
  const relationships = relationshipHandlers({ connection, clock, changed });
  const meeting = { connection, clock, newId: randomUUID, changed };
  const extendSeries = seriesExtender(meeting);
  const purgeMeetings = meetingPurger(connection);
  const journalMethods = journalHandlers(journal);
  const exporting = exportHandlers({
    ...transfer,
    search: journalMethods['journal.search'],
    app: (JSON.parse(packageText) as { version: string }).version,
  });
  const startDaysAt = (hour: number) => {
    if (hour !== dayStartsAt) recountDays(connection, hour);
    dayStartsAt = hour;
  };
  const answer = serve(
    storeContract,
    {
      ...journalMethods,
      ...boardHandlers({
        connection,
        clock,
        changed,
        renamed: (personId) => names.renamed('person', personId),
        entriesNaming: () => names.entriesNaming('person'),
      }),
      ...personHandlers({
        connection,
        clock,
        newId: randomUUID,
        changed,
        renamed: (personId) => names.renamed('person', personId),
      }),
      ...photoHandlers({ connection, clock, changed }),
      ...seatHandlers({
        connection,
        clock,
        changed,
        isAreaCarried: (id) => entries.carryArea(id) || plan.carryArea(id),
        helpedGoals: plan.helpedGoals,
      }),
      ...severalHandlers({ connection, clock, newId: randomUUID, changed }),
      ...plannedHandlers({ connection, clock, changed }),
      ...relationships,
      ...assessmentHandlers({ connection, clock, changed }),
      ...planHandlers({ connection, clock, changed }),
      ...conversationsHandlers({ connection, clock, changed }),
      ...calendarHandlers(meeting),
      ...meetingHandlers({ ...meeting, saveCommitment: relationships['board.saveCommitment'] }),
      ...settingsHandlers({
        connection,
        changed,
        onJournalSettings: (next) => startDaysAt(next.dayStartsAt),
      }),
      ...importHandlers({
        ...transfer,
        restoreEntry: entryRestorer(connection),
        saveImage: imageKeeper(connection, clock),
        tagNamed: (name) => saveTag(randomUUID(), name),
        journalSettings: () => readJournalSettings(connection),
        startDaysAt,
        pin: (id) => void entries.setPinned(id, true),
        optimizeSearch: entries.optimizeSearch,
      }),
      ...exporting.handlers,
    },
    {
      checkOutput,
      translate: storageFailure,
      onBug: (method, error) => console.error('store:', method, faultLine(error)),
    },
  );

  // Not at once: opening must not wait for it, and it writes.
  const purge = () => {
    try {
      const { binDays } = readJournalSettings(connection);
      if (deleter.purge(clock(), binDays) > 0) changed('journal');
      if (conversations.purge(clock(), binDays) > 0) changed('conversations');
      const gone = purgeMeetings(clock(), binDays);
      if (extendSeries() || gone > 0) changed('meetings');
    } catch (error) {
      console.error('store: purge', faultLine(error));
    }
  };
  const timers = [setTimeout(purge, firstPurge), setInterval(purge, purgeEvery)];

  return {
    connect(port: Electron.MessagePortMain): void {
      ports.add(port);
      port.on('message', (event) => {
        const { number, method, input } = (event.data ?? {}) as Partial<PortRequest>;
        if (typeof number !== 'number') return;
        void answer(method, input).then((reply) => port.postMessage({ number, reply }));
      });
      port.on('close', () => ports.delete(port));
      port.start();
    },
    close(): void {
      for (const timer of timers) clearTimeout(timer);
      exporting.abandon();
      for (const port of ports) port.close();
      ports.clear();
    },
  };
}
