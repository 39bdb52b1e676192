import { useState } from 'react';
import { type CardSection, firstChosen } from '#shared/domain/conversations/card';

/** Which lines are on the card: first what is to be said; others only as they are switched on. */
export function useChosenLines(sections: readonly CardSection[]) {
  const [switched, setSwitched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const first = firstChosen(sections);
  const isChosen = (id: string) => switched.get(id) ?? first.has(id);
  const set = (ids: readonly string[], isOn: boolean) =>
    setSwitched((before) => new Map([...before, ...ids.map((id) => [id, isOn] as const)]));
  const all = sections.flatMap(({ lines }) => lines.map(({ id }) => id));
  return { chosen: new Set(all.filter(isChosen)), set };
}
