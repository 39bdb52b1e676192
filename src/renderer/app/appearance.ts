import type { Preferences } from '#shared/contract/application';
import { onTopic } from '../bridge/changes';
import { call } from '../bridge/client';

type System = Readonly<{ dark: boolean; moreContrast: boolean }>;

/** The looks to use, as the attributes of <html> that tokens.css reads. */
function resolveAppearance(
  preferences: Pick<Preferences, 'theme' | 'contrast'>,
  system: System,
): Readonly<{ theme: 'light' | 'dark'; contrast: 'normal' | 'more' }> {
  const wantsDark = preferences.theme === 'dark' || (preferences.theme === 'system' && system.dark);
  const wantsMore = preferences.contrast === 'more' || system.moreContrast;
  return { theme: wantsDark ? 'dark' : 'light', contrast: wantsMore ? 'more' : 'normal' };
}

/** Whether this window only draws a document for the printer. */
export function isPrintWindow(hash: string): boolean {
  return hash.startsWith('#/print/');
}

/** Sets the looks now and whenever the preferences or the system's change. Resolves once they are set. */
export async function followAppearance(): Promise<void> {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const fallback: Pick<Preferences, 'theme' | 'contrast'> = { theme: 'system', contrast: 'system' };
  const apply = async (): Promise<void> => {
    const preferences = await call('application.preferences', {}).catch(() => fallback);
    const system = { dark: dark.matches, moreContrast: contrast.matches };
    const looks = resolveAppearance(preferences, system);
    Object.assign(document.documentElement.dataset, looks);
  };
  dark.addEventListener('change', () => void apply());
  contrast.addEventListener('change', () => void apply());
  onTopic('preferences', () => void apply());
  await apply();
}
