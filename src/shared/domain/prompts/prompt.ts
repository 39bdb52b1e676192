import type { FirstAreaId } from '../areas';
import type { SignalId } from '../signals';

/** When a prompt fits: on a working day, at a turn of the calendar, after a signal, or for an area. */
export type PromptThemeId = 'day' | 'week' | 'month' | 'quarter' | 'year' | SignalId | FirstAreaId;

/** Something to write about; `id` is what the database keeps when it was used or put away. */
export type Prompt = Readonly<{ id: string; text: string; theme: PromptThemeId }>;

type Words = Readonly<Record<string, string>>;

/** Prompts of one theme, in the order they are listed. @param words the text by id */
export function promptsOf(theme: PromptThemeId, words: Words): readonly Prompt[] {
  return Object.entries(words).map(([id, text]) => ({ id, text, theme }));
}
