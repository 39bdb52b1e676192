import { calendarHandlers } from './calendar-handlers';
import type { JournalDependencies } from './dependencies';
import { entryHandlers } from './entry-handlers';
import { historyHandlers } from './history-handlers';
import { imageHandlers } from './image-handlers';
import { passageHandlers } from './passage-handlers';
import { promptHandlers } from './prompt-handlers';
import { searchHandlers } from './search-handlers';
import { tagHandlers } from './tag-handlers';

/** The journal's methods over one open database. */
export function journalHandlers(dependencies: JournalDependencies) {
  return {
    ...entryHandlers(dependencies),
    ...searchHandlers(dependencies),
    ...calendarHandlers(dependencies),
    ...tagHandlers(dependencies),
    ...passageHandlers(dependencies),
    ...imageHandlers(dependencies),
    ...historyHandlers(dependencies),
    ...promptHandlers(dependencies),
  };
}
