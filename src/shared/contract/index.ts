import { applicationContract } from './application';
import { boardContract } from './board';
import { boardAssessmentsContract } from './board-assessments';
import { boardExportContract } from './board-export';
import { boardPersonContract } from './board-person';
import { boardPhotoContract } from './board-photo';
import { boardPlannedContract } from './board-planned';
import { boardRelationshipContract } from './board-relationship';
import { boardSeatsContract } from './board-seats';
import { boardSeveralContract } from './board-several';
import { conversationsContract } from './conversations';
import { conversationsCardContract } from './conversations-card';
import { conversationsFilesContract } from './conversations-files';
import { conversationsKitsContract } from './conversations-kits';
import { conversationsRehearsalsContract } from './conversations-rehearsals';
import { journalContract } from './journal';
import { journalCalendarContract } from './journal-calendar';
import { journalHistoryContract } from './journal-history';
import { journalImagesContract } from './journal-images';
import { journalPassagesContract } from './journal-passages';
import { journalPromptsContract } from './journal-prompts';
import { journalSearchContract } from './journal-search';
import { journalTagsContract } from './journal-tags';
import { meetingsContract } from './meetings';
import { meetingsCalendarContract, meetingsPrintContract } from './meetings-files';
import type { InputOf, OutputOf } from './method';
import { planContract, planPrintContract } from './plan';
import { settingsContract } from './settings';
import {
  transferExportContract,
  transferExportPlaceContract,
  transferPrintContract,
} from './transfer-export';
import { transferImportContract, transferImportPlaceContract } from './transfer-import';
import { vaultContract } from './vault';

/** Everything main answers; see routes.ts for how the preload tells the two apart. */
export const mainContract = {
  ...applicationContract,
  ...vaultContract,
  ...planPrintContract,
  ...boardExportContract,
  ...conversationsCardContract,
  ...conversationsFilesContract,
  ...meetingsPrintContract,
  ...transferImportPlaceContract,
  ...transferExportPlaceContract,
  ...transferPrintContract,
} as const;

/** Everything the store process answers. */
export const storeContract = {
  ...journalContract,
  ...journalSearchContract,
  ...journalCalendarContract,
  ...journalTagsContract,
  ...journalPassagesContract,
  ...journalImagesContract,
  ...journalHistoryContract,
  ...journalPromptsContract,
  ...boardContract,
  ...boardPersonContract,
  ...boardPhotoContract,
  ...boardPlannedContract,
  ...boardSeatsContract,
  ...boardSeveralContract,
  ...boardRelationshipContract,
  ...boardAssessmentsContract,
  ...conversationsContract,
  ...conversationsRehearsalsContract,
  ...conversationsKitsContract,
  ...planContract,
  ...meetingsContract,
  ...meetingsCalendarContract,
  ...settingsContract,
  ...transferImportContract,
  ...transferExportContract,
} as const;

type AllMethods = typeof mainContract & typeof storeContract;
export type MethodName = keyof AllMethods;
export type MethodInput<K extends MethodName> = InputOf<AllMethods[K]>;
export type MethodOutput<K extends MethodName> = OutputOf<AllMethods[K]>;
