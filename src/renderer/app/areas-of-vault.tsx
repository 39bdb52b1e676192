import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { areas } from '#shared/domain/areas';
import { areasQuery } from '../features/board/area-queries';
import { KnownAreasProvider } from '../ui/known-areas';

const asAtFirst = areas.map((area) => ({ ...area, isHidden: false }));

/** Reads the vault's areas once for all pages. Should that fail, the app goes on with the first eight. */
export function AreasOfVault({ children }: Readonly<{ children: ReactNode }>) {
  const { data, error } = useQuery(areasQuery);
  return (
    <KnownAreasProvider areas={data ?? (error ? asAtFirst : undefined)}>
      {children}
    </KnownAreasProvider>
  );
}
