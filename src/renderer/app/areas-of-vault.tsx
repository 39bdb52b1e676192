import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { areas } from '#shared/domain/areas';
import { call } from '../bridge/client';
import { KnownAreasProvider } from '../ui/known-areas';

const asAtFirst = areas.map((area) => ({ ...area, isHidden: false }));

/** Reads the vault's areas once for all pages. Should that fail, the app goes on with the first eight. */
export function AreasOfVault({ children }: Readonly<{ children: ReactNode }>) {
  const { data, error } = useQuery({
    queryKey: ['board', 'areas'],
    queryFn: () => call('board.areas', {}),
  });
  return (
    <KnownAreasProvider areas={data ?? (error ? asAtFirst : undefined)}>
      {children}
    </KnownAreasProvider>
  );
}
