import { afterEvents } from './after-events';
import type { Template } from './template';
import { turns } from './turns';
import { withPeople } from './with-people';

export type { Template };

/** Our own entry templates, written for Preround. */
export const templates: readonly Template[] = [...afterEvents, ...withPeople, ...turns];
