import type { AnyRouter } from '@tanstack/react-router';
import { assertNever } from '#shared/assert-never';
import type { Preferences } from '#shared/contract/application';
import { call } from '../bridge/client';
import { holdTypingForNewField } from '../ui/hold-typing';
import type { CommandId } from './command-catalogue';

type Dependencies = Readonly<{
  router: AnyRouter;
  newId: () => string;
  togglePalette: () => void;
}>;

/** Does what a command says. Rejects with an AppError when main or the store refuses. */
export async function runCommand(id: CommandId, dependencies: Dependencies): Promise<void> {
  const { router, newId, togglePalette } = dependencies;
  const go = (href: string): void => router.history.push(href);
  switch (id) {
    case 'new-entry':
      holdTypingForNewField();
      return go(`/journal/${newId()}?new=1`);
    case 'new-entry-from-template':
      return go(`/journal/${newId()}?new=1&template=choose`);
    case 'new-meeting':
      return go(`/meetings/${newId()}?new=1`);
    case 'new-goal':
      return go('/plan?new=1');
    case 'add-person':
      return go('/board?open=person');
    case 'add-candidate':
      return go('/board?open=candidate');
    case 'add-several-people':
      return go('/board?open=several');
    case 'fill-seat':
      return go('/board?open=seat');
    case 'export-board':
      return go('/board?open=export');
    case 'board-map':
      return go('/board?view=map');
    case 'search':
      return searchJournal(router);
    case 'export-journal':
      return go('/journal/export');
    case 'export-plan':
      return go('/plan?export=1');
    case 'change-passphrase':
      return go('/settings?passphrase=1');
    case 'lock':
      await call('vault.lock', {});
      return;
    case 'today':
      return go('/today');
    case 'journal':
      return go('/journal');
    case 'board':
      return go('/board');
    case 'first-hour':
      return go('/start');
    case 'names':
      return go('/journal/names');
    case 'import':
      return go('/journal/import');
    case 'calendar':
      return go('/journal/calendar');
    case 'random-entry': {
      const any = await call('journal.random', {});
      return go(any ? `/journal/${any.id}` : '/journal');
    }
    case 'marks':
      return go('/journal/marks');
    case 'prompts':
      return go('/journal/prompts');
    case 'templates':
      return go('/journal/templates');
    case 'bin':
      return go('/journal/bin');
    case 'meetings':
      return go('/meetings');
    case 'plan':
      return go('/plan');
    case 'areas':
      return go('/board/areas');
    case 'guide':
      return go('/guide');
    case 'settings':
      return go('/settings');
    case 'shortcuts':
      return go('/shortcuts');
    case 'back':
      return router.history.back();
    case 'forward':
      return router.history.forward();
    case 'palette':
      return togglePalette();
    case 'theme-light':
      return setTheme('light');
    case 'theme-dark':
      return setTheme('dark');
    case 'theme-system':
      return setTheme('system');
    default:
      assertNever(id);
  }
}

/** Goes to the journal unless already there, and puts the cursor in its search field. */
function searchJournal(router: AnyRouter): void {
  const focusField = (): void =>
    document.querySelector<HTMLElement>('main input[type="search"]')?.focus();
  if (router.state.location.pathname === '/journal') {
    focusField();
    return;
  }
  const stop = router.subscribe('onRendered', () => {
    stop();
    // After the shell has put the focus on the page's heading, as it does on every navigation.
    requestAnimationFrame(focusField);
  });
  router.history.push('/journal');
}

async function setTheme(theme: Preferences['theme']): Promise<void> {
  const preferences = await call('application.preferences', {});
  await call('application.savePreferences', { ...preferences, theme });
}
