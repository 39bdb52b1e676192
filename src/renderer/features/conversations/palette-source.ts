import { call } from '../../bridge/client';
import { factsOf, nameOf } from './listed-preparation';

type FoundPreparation = Readonly<{ id: string; label: string; detail: string; to: string }>;

const most = 6;

/** Preparations for the command palette. */
export async function searchPreparations(query: string): Promise<readonly FoundPreparation[]> {
  const found = await call('conversations.preparations', { query });
  return found.slice(0, most).map((one) => ({
    id: one.id,
    label: nameOf(one),
    detail: factsOf(one, null).join(' · '),
    to: `/conversations/${one.id}`,
  }));
}
