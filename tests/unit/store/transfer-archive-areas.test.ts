import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AreaFacts } from '#shared/contract/board-seats';
import type { ArchiveJournal } from '#shared/domain/archive';
import { noProperties } from '#shared/domain/entry-properties';
import { seatHandlers } from '../../../src/main/store/board/seat-handlers';
import { planHandlers } from '../../../src/main/store/plan/handlers';
import { zipFiles } from '../../../src/main/store/transfer/import/zip-files';
import { scratch, zipOf } from '../../support/import-fixtures';
import { importingVault } from './importing-vault';
import { joinedFeatures } from './joined-features';

/** A vault that imports, exports, and has areas and goals. */
function vault() {
  const importing = importingVault();
  const shared = { connection: importing.connection, clock: () => 1, changed: () => {} };
  const board = seatHandlers({ ...shared, ...joinedFeatures(shared.connection) });
  const plan = planHandlers(shared);
  return {
    ...importing,
    board,
    areas: () => board['board.areas']({}) as AreaFacts[],
    addArea: (name: string, changes: Partial<AreaFacts> = {}) => {
      const id = randomUUID();
      const facts = { description: '', weight: 2, isHidden: false, ...changes } as const;
      board['board.saveArea']({ ...facts, id, name });
      return id;
    },
    write: (areas: readonly string[], goals: readonly string[] = []) =>
      importing.methods['journal.save']({
        id: randomUUID(),
        occurredAt: Date.UTC(2026, 0, 2),
        offsetMinutes: 0,
        title: 'Sim lab',
        document: { type: 'doc', content: [{ type: 'paragraph' }] },
        properties: { ...noProperties, areas: [...areas], goals: [...goals] },
        baseRevision: 0,
        session: randomUUID(),
      }),
    stateGoal: (area: string) => {
      const id = randomUUID();
      plan['plan.saveGoal']({
        id,
        area,
        title: 'Run the course',
        horizon: 'this-year',
        status: 'active',
        dueOn: null,
        baseRevision: 0,
      });
      return id;
    },
  };
}

async function archiveOf(from: Pick<ReturnType<typeof vault>, 'archive'>): Promise<string> {
  const path = join(scratch(), 'Journal.zip');
  await from.archive(path);
  return path;
}

async function filesIn(path: string): Promise<Record<string, Buffer>> {
  const zip = await zipFiles(path);
  const files: Record<string, Buffer> = {};
  await zip.read(new Set(zip.list.map((file) => file.path)), async (name, bytes) => {
    files[name] = Buffer.from(bytes);
  });
  zip.close();
  return files;
}

/** A vault with an area of its own in use, another renamed and hidden, all in another order. */
function changedVault() {
  const from = vault();
  const own = from.addArea('Simulation', { description: 'The lab, and its courses.', weight: 3 });
  from.board['board.saveArea']({
    id: 'advocacy',
    name: 'Speaking up',
    description: '',
    weight: 0,
    isHidden: true,
  });
  from.board['board.moveArea']({ id: own, before: 'teaching' });
  from.write([own, 'advocacy'], [from.stateGoal(own)]);
  return { from, own };
}

it('an archive brings areas back with their names, descriptions, weights and order', async () => {
  const { from } = changedVault();
  const path = await archiveOf(from);
  const to = vault();
  await to.bring(path, 'archive');
  expect(to.areas()).toEqual(from.areas());
  expect(to.listed()).toEqual(from.listed());
  await to.bring(path, 'archive');
  expect(to.areas()).toEqual(from.areas());
});

it('an area of the same name here is the same area, and what was chosen here stays', async () => {
  const { from } = changedVault();
  const path = await archiveOf(from);
  const to = vault();
  const ours = to.addArea('simulation', { description: 'Ours' });
  const before = to.areas();
  await to.bring(path, 'archive');
  expect(to.areas()).toMatchObject(
    before.map((area) => (area.id === 'advocacy' ? { name: 'Speaking up' } : area)),
  );
  expect(to.listed()[0]?.areas).toEqual([ours, 'advocacy']);
  const goal = to.connection.prepare('SELECT area FROM goal').pluck().all();
  expect(goal).toEqual([ours]);
});

it('two areas of an archive that are one here stand in an entry once', async () => {
  const from = vault();
  const [one, other] = [from.addArea('Sim'), from.addArea('Simulation')];
  from.write([one, other]);
  const files = await filesIn(await archiveOf(from));
  const journal = JSON.parse(String(files['journal.json'])) as ArchiveJournal;
  for (const area of journal.areas) if (area.id === one) area.name = 'SIMULATION';
  const to = vault();
  const ours = to.addArea('Simulation');
  await to.bring(await zipOf({ ...files, 'journal.json': JSON.stringify(journal) }), 'archive');
  expect(to.listed()[0]?.areas).toEqual([ours]);
});

it('an archive from before areas could be changed still reads, unknown areas included', async () => {
  const { from, own } = changedVault();
  const files = await filesIn(await archiveOf(from));
  const { areas, ...older } = JSON.parse(String(files['journal.json'])) as ArchiveJournal;
  expect(areas).toHaveLength(9);
  const to = vault();
  const before = to.areas();
  await to.bring(await zipOf({ ...files, 'journal.json': JSON.stringify(older) }), 'archive');
  expect(to.areas()).toEqual(before);
  expect(to.listed()[0]?.areas).toEqual([own, 'advocacy']);
  // And leaves again with what it came with.
  const again = await filesIn(await archiveOf(to));
  expect(again['entries.jsonl']).toEqual(files['entries.jsonl']);
});

it('a cancelled restore changes no area', async () => {
  const { from } = changedVault();
  const path = await archiveOf(from);
  const to = vault();
  const before = to.dump();
  const { job } = await to.preview(path, 'archive');
  const running = to.importing['transfer.runImport']({ job }) as Promise<unknown>;
  const ended = expect(running).rejects.toMatchObject({ code: 'refused' });
  to.importing['transfer.cancelImport']({});
  await ended;
  expect(to.dump()).toEqual(before);
});
