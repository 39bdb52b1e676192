import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { type AreaId, areaName, areas, type KnownArea } from '#shared/domain/areas';

type Props = Readonly<{
  /** In the person's order, the hidden ones too; undefined until they are read. */
  areas: readonly KnownArea[] | undefined;
  children: ReactNode;
}>;

type Known = Readonly<{ areas: readonly KnownArea[]; isKnown: boolean }>;

/** Until the vault's own are read, the eight it began with, nameless: a name that changes would startle. */
const unread: Known = {
  areas: areas.map(({ id }) => ({ id, name: '', isHidden: false })),
  isKnown: false,
};
const KnownAreas = createContext<Known>(unread);

/** Tells every part below which areas there are and what they are called. */
export function KnownAreasProvider({ areas: read, children }: Props) {
  const known = useMemo(() => (read ? { areas: read, isKnown: true } : unread), [read]);
  return <KnownAreas value={known}>{children}</KnownAreas>;
}

/** All areas in the person's order; what is offered of them says domain/areas.ts. */
export const useKnownAreas = (): readonly KnownArea[] => useContext(KnownAreas).areas;

/** Whether the names are those of this vault: what is printed waits for it. */
export const useAreAreasKnown = (): boolean => useContext(KnownAreas).isKnown;

/** The name people read for an area; nothing until names are known. */
export function useAreaName(): (id: AreaId) => string {
  const { areas: known, isKnown } = useContext(KnownAreas);
  return useCallback((id) => (isKnown ? areaName(known, id) : ''), [known, isKnown]);
}
