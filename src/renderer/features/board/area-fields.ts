import { type AreaFacts, areaFacts } from '#shared/contract/board-seats';
import { tagKey } from '#shared/domain/names';
import { call } from '../../bridge/client';
import type { DraftKind } from '../../bridge/kept-draft';

export type AreaProblems = Readonly<{ name?: string; description?: string }>;

export function newArea(id: string): AreaFacts {
  return { id, name: '', description: '', weight: 2, isHidden: false };
}

/** What is wrong with an area as it is typed, in sentences that say what to do. */
export function checkArea(typed: AreaFacts, areas: readonly AreaFacts[]): AreaProblems {
  const { name, description } = areaFacts.shape;
  const wrongName = name.safeParse(typed.name).error?.issues[0]?.message;
  const wrongDescription = description.safeParse(typed.description).error?.issues[0]?.message;
  const rival = areas.find(
    (area) => area.id !== typed.id && tagKey(area.name) === tagKey(typed.name.trim()),
  );
  return {
    ...(rival && { name: nameTaken(rival.name) }),
    ...(wrongName && { name: wrongName }),
    ...(wrongDescription && { description: wrongDescription }),
  };
}

const nameTaken = (name: string) =>
  `There is an area called ${name} already. Give this one another name.`;

/** An area under the pen when the vault locks is saved if it can be; else its words are kept. */
export const areaDraftKind: DraftKind<AreaFacts> = {
  saveNow: async (area) => call('board.saveArea', areaFacts.parse(area)),
  describe: ({ name, description }) => ({
    title: 'Not saved: an area',
    text: [name, description].filter((text) => text.trim() !== '').join('\n'),
  }),
};
