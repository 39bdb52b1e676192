import { lazy } from 'react';

const load = () => import('../../editor/entry-editor');

/** The editor is the heaviest part of the app: it is loaded when the list is idle or an entry is opened. */
export const EntryEditor = lazy(async () => ({ default: (await load()).EntryEditor }));

export function preloadEditor(): void {
  void load();
}
