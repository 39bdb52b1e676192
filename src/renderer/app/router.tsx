import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { NotFoundPage } from './not-found-page';
import { lastPlace } from './place';
import { RouteError } from './route-error';
import { Shell } from './shell';

const root = createRootRoute();

/** Pages inside the shell; print pages stand outside of it. */
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    throw redirect({ href: await lastPlace(), replace: true });
  },
});

const journal = createRoute({
  getParentRoute: () => shell,
  path: '/journal',
  component: lazyRouteComponent(() => import('../features/journal/journal-page'), 'JournalPage'),
});

const bin = createRoute({
  getParentRoute: () => shell,
  path: '/journal/bin',
  component: lazyRouteComponent(() => import('../features/journal/bin-page'), 'BinPage'),
});

const journalExport = createRoute({
  getParentRoute: () => shell,
  path: '/journal/export',
  component: lazyRouteComponent(() => import('../features/transfer/export-page'), 'ExportPage'),
});

const journalPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/journal',
  component: lazyRouteComponent(() => import('../features/transfer/print/book-page'), 'BookPage'),
});

const entry = createRoute({
  getParentRoute: () => shell,
  path: '/journal/$entryId',
  component: lazyRouteComponent(() => import('./entry-route'), 'EntryRoute'),
});

const plan = createRoute({
  getParentRoute: () => shell,
  path: '/plan',
  component: lazyRouteComponent(() => import('../features/plan/plan-page'), 'PlanPage'),
});

const planBin = createRoute({
  getParentRoute: () => shell,
  path: '/plan/bin',
  component: lazyRouteComponent(() => import('../features/plan/plan-bin-page'), 'PlanBinPage'),
});

const planPrint = createRoute({
  getParentRoute: () => root,
  path: '/print/plan',
  component: lazyRouteComponent(
    () => import('../features/plan/print/plan-print-page'),
    'PlanPrintPage',
  ),
});

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings-route'), 'SettingsRoute'),
});

const shortcuts = createRoute({
  getParentRoute: () => shell,
  path: '/shortcuts',
  component: lazyRouteComponent(() => import('./shortcuts-page'), 'ShortcutsPage'),
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
      journalPrint,
      shell.addChildren([
        journal,
        bin,
        journalExport,
        entry,
        plan,
        planBin,
        settings,
        shortcuts,
        nowhere,
      ]),
    ]),
    history: createHashHistory(),
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreload: 'intent',
    scrollRestoration: false,
  });
}
