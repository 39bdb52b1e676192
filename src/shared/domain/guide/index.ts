import { findingMentors } from './finding-mentors';
import { goodMentee } from './good-mentee';
import { goodMentor } from './good-mentor';
import type { GuidePage } from './guide-page';
import { mentorOrSponsor } from './mentor-or-sponsor';
import { sponsorship } from './sponsorship';
import { stages } from './stages';
import { twoModels } from './two-models';
import { whyItMatters } from './why-it-matters';

/**
 * The guide: written by us after "Mentoring for Medical Professionals" (M. Ramundo), whose facts and
 * lists it keeps and whose sentences it does not. What names no source is our own judgement. In the
 * order to read it.
 */
export const guidePages: readonly GuidePage[] = [
  mentorOrSponsor,
  twoModels,
  findingMentors,
  goodMentor,
  stages,
  goodMentee,
  sponsorship,
  whyItMatters,
];

/** A page with those before and after it, or null if there is none of that id. */
export function guidePage(id: string): Readonly<{
  page: GuidePage;
  previous: GuidePage | null;
  next: GuidePage | null;
}> | null {
  const index = guidePages.findIndex((page) => page.id === id);
  const page = guidePages[index];
  if (!page) return null;
  return { page, previous: guidePages[index - 1] ?? null, next: guidePages[index + 1] ?? null };
}
