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

const today = createRoute({
  getParentRoute: () => shell,
  path: '/today',
  component: lazyRouteComponent(() => import('./today-route'), 'TodayRoute'),
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

const prompts = createRoute({
  getParentRoute: () => shell,
  path: '/journal/prompts',
  component: lazyRouteComponent(
    () => import('../features/journal/prompts/prompts-page'),
    'PromptsPage',
  ),
});

const templates = createRoute({
  getParentRoute: () => shell,
  path: '/journal/templates',
  component: lazyRouteComponent(
    () => import('../features/journal/templates/templates-page'),
    'TemplatesPage',
  ),
});

const template = createRoute({
  getParentRoute: () => shell,
  path: '/journal/templates/$templateId',
  component: lazyRouteComponent(() => import('./template-route'), 'TemplateRoute'),
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
      shell.addChildren([
        today,
        prompts,
        templates,
        template,
        journal,
        bin,
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
