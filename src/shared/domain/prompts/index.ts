import { areaIds, type FirstAreaId, type KnownArea } from '../areas';
import { signals } from '../signals';
import { academicPrompts } from './areas-academic';
import { workingLifePrompts } from './areas-working-life';
import { dayPrompts } from './day';
import { monthPrompts } from './month';
import type { Prompt, PromptThemeId } from './prompt';
import { quarterPrompts } from './quarter';
import { transitionPrompts } from './transitions';
import { weekPrompts } from './week';
import { yearPrompts } from './year';

export type { Prompt, PromptThemeId };

/** What prompts are listed under: at last the person's areas, under their names and in their order. */
export const promptThemes = (
  areas: readonly KnownArea[],
): readonly Readonly<{ id: PromptThemeId; name: string }>[] => [
  { id: 'day', name: 'The working day' },
  { id: 'week', name: 'The week' },
  { id: 'month', name: 'The month' },
  { id: 'quarter', name: 'The quarter' },
  { id: 'year', name: 'The year' },
  ...signals.map(({ id, name }) => ({ id, name })),
  ...areas.flatMap(({ id, name, isHidden }) => {
    const theme = areaIds.find((first) => first === id);
    return theme && !isHidden ? [{ id: theme, name }] : [];
  }),
];

/** Our own prompts, written for Preround. */
export const prompts: readonly Prompt[] = [
  ...dayPrompts,
  ...weekPrompts,
  ...monthPrompts,
  ...quarterPrompts,
  ...yearPrompts,
  ...transitionPrompts,
  ...academicPrompts,
  ...workingLifePrompts,
];

export const isAreaTheme = (theme: PromptThemeId): theme is FirstAreaId =>
  areaIds.some((id) => id === theme);
