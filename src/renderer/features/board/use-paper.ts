import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../bridge/client';

type Paper = 'letter' | 'a4';

/** The paper of an export: the one this laptop prefers, until another is chosen. */
export function usePaper(isOpen: boolean) {
  const [chosen, setPaper] = useState<Paper | null>(null);
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: () => call('application.preferences', {}),
    enabled: isOpen,
  });
  return { paper: chosen ?? preferences.data?.paper ?? 'letter', setPaper };
}
