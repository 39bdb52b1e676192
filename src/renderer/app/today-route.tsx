import { PromptOfTheDay } from '../features/journal/prompts/prompt-of-the-day';
import { TodayPage } from '../features/today/today-page';

/** Joins Today with the journal's prompt. */
export function TodayRoute() {
  return <TodayPage prompt={<PromptOfTheDay />} />;
}
