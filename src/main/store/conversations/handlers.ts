import type { ConversationsDependencies } from './dependencies';
import { kitHandlers } from './kit-handlers';
import { preparationHandlers } from './preparation-handlers';
import { rehearsalHandlers } from './rehearsal-handlers';

/** The conversations' methods over one open database. */
export function conversationsHandlers(dependencies: ConversationsDependencies) {
  return {
    ...preparationHandlers(dependencies),
    ...rehearsalHandlers(dependencies),
    ...kitHandlers(dependencies),
  };
}
