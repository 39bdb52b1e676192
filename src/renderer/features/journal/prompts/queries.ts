import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OwnPrompt, PromptUse } from '#shared/contract/journal-prompts';
import { type ChosenPrompt, choosePrompt } from '#shared/domain/choose-prompt';
import { prompts } from '#shared/domain/prompts/index';
import { wallDay } from '#shared/domain/wall-time';
import { call } from '../../../bridge/client';
import { useJournalSettings, useToday } from '../../../bridge/use-today';
import { errorMessage } from '../../../ui/error-note';
import { useAreAreasKnown, useKnownAreas } from '../../../ui/known-areas';
import { useToasts } from '../../../ui/toast';
import { journalKeys } from '../queries';

const daysLookedBack = 30;
const entriesLookedAt = 100;

/** The person's own prompts, which of ours are put away, and the uses. */
export function usePrompts() {
  return useQuery({
    queryKey: [...journalKeys.all, 'prompts'],
    queryFn: () => call('journal.prompts', {}),
  });
}

/** Ours and the person's own, those put away included; undefined until they are read. */
export function useAllPrompts(): readonly Readonly<{ id: string; text: string }>[] | undefined {
  const { data } = usePrompts();
  return data && [...prompts, ...data.own];
}

/** The prompt of the day; null when there is none today, undefined until that is known. */
export function usePromptOfTheDay(): ChosenPrompt | null | undefined {
  const today = useToday();
  const areas = useKnownAreas();
  const areAreasKnown = useAreAreasKnown();
  const dayStartsAt = useJournalSettings().data?.dayStartsAt;
  const aids = usePrompts().data;
  const recent = useQuery({
    queryKey: [...journalKeys.all, 'recent-areas', today],
    queryFn: () => recentAreas(today as string),
    enabled: today !== undefined,
  }).data;
  const open = useQuery({
    queryKey: [...journalKeys.all, 'open-signals'],
    queryFn: () => call('journal.openSignals', {}),
  }).data;
  if (!today || dayStartsAt === undefined || !aids || !recent || !open || !areAreasKnown)
    return undefined;
  return choosePrompt({
    today,
    own: aids.own,
    hidden: aids.hidden,
    uses: aids.uses.map((use) => ({ ...use, day: dayOf(use.usedAt, dayStartsAt) })),
    signals: open.flatMap(({ signal }) => (signal === null ? [] : [signal])),
    areasWritten: recent,
    hiddenAreas: areas.filter(({ isHidden }) => isHidden).map(({ id }) => id),
  });
}

/** The areas of the last month's entries. Today's own are left out: they would change the day's prompt. */
async function recentAreas(today: string) {
  const since = new Date(Date.parse(`${today}T00:00Z`) - daysLookedBack * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const { entries } = await call('journal.page', { after: null, limit: entriesLookedAt });
  return entries.filter(({ day }) => day >= since && day < today).flatMap(({ areas }) => areas);
}

function dayOf(usedAt: number, dayStartsAt: number): string {
  return wallDay(usedAt, -new Date(usedAt).getTimezoneOffset(), dayStartsAt);
}

/** What changes prompts. Each resolves to whether it was done, and says why when it was not. */
export function usePromptChanges() {
  const queryClient = useQueryClient();
  const { say } = useToasts();
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
      return true;
    } catch (error) {
      say(errorMessage(error));
      return false;
    } finally {
      await queryClient.invalidateQueries({ queryKey: [...journalKeys.all, 'prompts'] });
    }
  };
  return {
    use: (promptId: string, outcome: PromptUse['outcome']) =>
      run(() => call('journal.usePrompt', { promptId, outcome })),
    save: (prompt: OwnPrompt) => run(() => call('journal.savePrompt', prompt)),
    remove: (id: string) => run(() => call('journal.removePrompt', { id })),
    hide: (id: string, isHidden: boolean) =>
      run(() => call('journal.hidePrompt', { id, isHidden })),
  };
}
