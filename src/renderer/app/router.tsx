import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { BareShell } from './bare-shell';
import { NotFoundPage } from './not-found-page';
import { lastPlace } from './place';
import { RouteError } from './route-error';
import { Shell } from './shell';

const root = createRootRoute();

/** Pages inside the shell; print pages stand outside of it. */
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

/** Pages that have the whole window. */
const bare = createRoute({ getParentRoute: () => root, id: 'bare', component: BareShell });

const rehearse = createRoute({
  getParentRoute: () => bare,
  path: '/conversations/$preparationId/rehearse',
  component: lazyRouteComponent(() => import('./rehearse-route'), 'RehearseRoute'),
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    throw redirect({ href: await lastPlace(), replace: true });
  },
});

/** Pages inside the shell: each address, and the page that is loaded when it is gone to. */
const pages = [
  page('/today', () => import('./today-route').then((m) => m.TodayRoute)),
  page('/journal', () => import('../features/journal/journal-page').then((m) => m.JournalPage)),
  page('/journal/calendar', () =>
    import('../features/journal/calendar-page').then((m) => m.CalendarPage),
  ),
  page('/journal/marks', () => import('../features/journal/marks-page').then((m) => m.MarksPage)),
  page('/journal/prompts', () =>
    import('../features/journal/prompts/prompts-page').then((m) => m.PromptsPage),
  ),
  page('/journal/templates', () =>
    import('../features/journal/templates/templates-page').then((m) => m.TemplatesPage),
  ),
  page('/journal/templates/$templateId', () =>
    import('./template-route').then((m) => m.TemplateRoute),
  ),
  page('/journal/bin', () => import('../features/journal/bin-page').then((m) => m.BinPage)),
  page('/journal/import', () =>
    import('../features/transfer/import-page').then((m) => m.ImportPage),
  ),
  page('/journal/names', () =>
    import('../features/journal/names/names-page').then((m) => m.NamesPage),
  ),
  page('/board', () => import('../features/board/board-page').then((m) => m.BoardPage)),
  page('/board/assessments', () =>
    import('../features/board/assessments-page').then((m) => m.AssessmentsPage),
  ),
  page('/board/assessments/$assessmentId', () =>
    import('./assessment-route').then((m) => m.AssessmentRoute),
  ),
  page('/people/$personId', () => import('./person-route').then((m) => m.PersonRoute)),
  page('/board/areas', () => import('../features/board/area-page').then((m) => m.AreasPage)),
  page('/journal/export', () =>
    import('../features/transfer/export-page').then((m) => m.ExportPage),
  ),
  page('/journal/$entryId/history', () => import('./history-route').then((m) => m.HistoryRoute)),
  page('/journal/$entryId', () => import('./entry-route').then((m) => m.EntryRoute)),
  page('/conversations', () =>
    import('../features/conversations/conversations-page').then((m) => m.ConversationsPage),
  ),
  page('/conversations/new', () =>
    import('../features/conversations/new-preparation-page').then((m) => m.NewPreparationPage),
  ),
  page('/conversations/bin', () =>
    import('../features/conversations/bin-page').then((m) => m.ConversationsBinPage),
  ),
  page('/conversations/kits/$kitId/write', () =>
    import('./conversation-routes').then((m) => m.KitEditorRoute),
  ),
  page('/conversations/kits/$kitId', () => import('./conversation-routes').then((m) => m.KitRoute)),
  page('/conversations/$preparationId', () =>
    import('./conversation-routes').then((m) => m.PreparationRoute),
  ),
  page('/conversations/$preparationId/debrief', () =>
    import('./conversation-routes').then((m) => m.DebriefRoute),
  ),
  page('/conversations/$preparationId/history', () =>
    import('./conversation-routes').then((m) => m.PreparationHistoryRoute),
  ),
  page('/meetings', () => import('../features/meetings/meetings-page').then((m) => m.MeetingsPage)),
  page('/meetings/bin', () =>
    import('../features/meetings/meetings-bin-page').then((m) => m.MeetingsBinPage),
  ),
  page('/meetings/import', () =>
    import('../features/meetings/calendar/from-calendar-page').then((m) => m.FromCalendarPage),
  ),
  page('/meetings/$meetingId/calendar', () =>
    import('./meeting-files-route').then((m) => m.CalendarFileRoute),
  ),
  page('/meetings/$meetingId/brief', () =>
    import('./meeting-files-route').then((m) => m.BriefRoute),
  ),
  page('/meetings/$meetingId', () => import('./meeting-route').then((m) => m.MeetingRoute)),
  page('/plan', () => import('../features/plan/plan-page').then((m) => m.PlanPage)),
  page('/plan/bin', () => import('../features/plan/plan-bin-page').then((m) => m.PlanBinPage)),
  page('/guide', () => import('../features/guide/guide-index-page').then((m) => m.GuideIndexPage)),
  page('/guide/$pageId', () => import('./guide-route').then((m) => m.GuideRoute)),
  page('/start', () => import('./first-hour-route').then((m) => m.FirstHourRoute)),
  page('/start/$stepId', () => import('./first-hour-route').then((m) => m.FirstHourRoute)),
  page('/settings', () => import('./settings-route').then((m) => m.SettingsRoute)),
  page('/shortcuts', () => import('./shortcuts-page').then((m) => m.ShortcutsPage)),
];

function page(path: string, load: () => Promise<ComponentType>) {
  return createRoute({
    getParentRoute: () => shell,
    path,
    component: lazyRouteComponent(async () => ({ default: await load() })),
  });
}

const planPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/plan',
  component: lazyRouteComponent(
    () => import('../features/plan/print/plan-print-page'),
    'PlanPrintPage',
  ),
});

const boardPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/board',
  component: lazyRouteComponent(
    () => import('../features/board/print/board-print-page'),
    'BoardPrintPage',
  ),
});

const pointsCardPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/points-card',
  component: lazyRouteComponent(
    () => import('../features/conversations/card/points-card-print-page'),
    'PointsCardPrintPage',
  ),
});

const briefPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/brief',
  component: lazyRouteComponent(
    () => import('../features/meetings/brief/brief-print-page'),
    'BriefPrintPage',
  ),
});

const agreementPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/agreement',
  component: lazyRouteComponent(
    () => import('../features/board/print/agreement-print-page'),
    'AgreementPrintPage',
  ),
});

const journalPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/journal',
  component: lazyRouteComponent(() => import('../features/transfer/print/book-page'), 'BookPage'),
});

const scorecardPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/scorecard',
  component: lazyRouteComponent(
    () => import('../features/conversations/scorecard/scorecard-print-page'),
    'ScorecardPrintPage',
  ),
});

/** Any other address; inside the shell, so that the way back is in sight. */
const nowhere = createRoute({
  getParentRoute: () => shell,
  path: '$',
  component: NotFoundPage,
});

/** Addresses live in the hash, so that the one file main serves is every page. */
export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([
      start,
      planPrint,
      boardPrint,
      briefPrint,
      agreementPrint,
      journalPrint,
      scorecardPrint,
      pointsCardPrint,
      bare.addChildren([rehearse]),
      shell.addChildren([...pages, nowhere]),
    ]),
    history: createHashHistory(),
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    scrollRestoration: false,
  });
}
