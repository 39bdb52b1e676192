import { useCallback, useMemo, useState } from 'react';

/** Choosing several entries of a list. */
export type Picking = Readonly<{
  ids: ReadonlySet<string>;
  /** Chooses entries, or lets go of them. */
  set: (ids: readonly string[], isPicked: boolean) => void;
}>;

/** `picking` is null until `start`. */
export function usePicking() {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  const start = useCallback(() => setIds(new Set()), []);
  const stop = useCallback(() => setIds(null), []);
  const picking = useMemo<Picking | null>(
    () =>
      ids && {
        ids,
        set: (changed, isPicked) =>
          setIds((before) => {
            const next = new Set(before);
            for (const id of changed) {
              if (isPicked) next.add(id);
              else next.delete(id);
            }
            return next;
          }),
      },
    [ids],
  );
  return { picking, start, stop };
}
