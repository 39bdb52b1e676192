import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newSeatLine, seatLineKind } from '../../src/renderer/features/start/seat-line-draft';
import { person } from '../support/boards';

const today = '2026-11-24';
const empty = { areas: [], people: [], seats: [], candidacies: [], asides: [] };
let replies: Record<string, unknown>;
let sent: [method: string, input: Record<string, unknown>][];

beforeEach(() => {
  replies = { 'board.people': [], 'board.board': empty };
  sent = [];
  const send = async (method: string, input: Record<string, unknown>) => {
    if (!(method in replies)) sent.push([method, input]);
    return { ok: true, value: replies[method] ?? {} };
  };
  vi.stubGlobal('window', { preround: { send } });
});
afterEach(() => vi.unstubAllGlobals());

const methods = () => sent.map(([method]) => method);
const line = { ...newSeatLine(today), name: ' Ana ', area: 'research' as const };
const named = { id: 'ana', name: 'Ana', entries: 2, removed: false };
const onBoard = (stage: 'candidate' | 'cultivation') => {
  replies['board.people'] = [named];
  replies['board.board'] = { ...empty, people: [person('Ana', { stage })] };
};

it('puts somebody new on the board with a seat, under the same ids each time it is sent', async () => {
  await seatLineKind.saveNow(line);
  await seatLineKind.saveNow(line);
  expect(methods()).toEqual([
    'board.addPerson',
    'board.saveSeat',
    'board.addPerson',
    'board.saveSeat',
  ]);
  expect(sent.slice(0, 2)).toEqual(sent.slice(2));
  expect(sent[0]?.[1]).toMatchObject({ id: line.personId, name: 'Ana', stage: 'initiation' });
  expect(sent[1]?.[1]).toMatchObject({ id: line.seatId, areaId: 'research', role: 'mentor' });
});

it('finds whom the journal names, whatever the case, and gives back who was removed', async () => {
  replies['board.people'] = [{ ...named, removed: true }];
  await seatLineKind.saveNow({ ...line, name: 'ANA' });
  expect(methods()).toEqual(['board.removePerson', 'board.addPerson', 'board.saveSeat']);
  expect(sent[0]?.[1]).toEqual({ id: 'ana', isRemoved: false });
  expect(sent[2]?.[1]).toMatchObject({ personId: 'ana' });
});

it('a candidate keeps what was thought through before', async () => {
  onBoard('candidate');
  const said = { personId: 'ana', areaId: null, role: null, reason: 'Writes well.' };
  const rest = { introducerId: null, nextStep: 'Ask Ben', nextOn: null };
  replies['board.board'] = {
    ...(replies['board.board'] as object),
    candidacies: [{ ...said, ...rest }],
  };
  await seatLineKind.saveNow({ ...line, standing: 'candidate', role: 'sponsor' });
  expect(sent.at(-1)).toEqual([
    'board.saveCandidacy',
    { ...said, ...rest, areaId: 'research', role: 'sponsor' },
  ]);
});

it('a candidate who serves now enters the first stage, and who serves is no candidate', async () => {
  onBoard('candidate');
  await seatLineKind.saveNow(line);
  expect(methods()).toEqual(['board.addPerson', 'board.saveStage', 'board.saveSeat']);
  onBoard('cultivation');
  sent = [];
  await seatLineKind.saveNow(line);
  expect(methods()).toEqual(['board.addPerson', 'board.saveSeat']);
  sent = [];
  await expect(seatLineKind.saveNow({ ...line, standing: 'candidate' })).rejects.toMatchObject({
    code: 'conflict',
    message: 'Ana is on your board already. Choose “Serving” to give them another seat.',
  });
  expect(sent).toEqual([]);
});

it('an incomplete line is not sent, and its name is kept', async () => {
  await expect(seatLineKind.saveNow({ ...line, area: null })).rejects.toMatchObject({
    code: 'bad-input',
  });
  expect(sent).toEqual([]);
  expect(seatLineKind.describe(line).text).toBe(' Ana ');
});
