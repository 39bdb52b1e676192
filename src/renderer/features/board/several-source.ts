import { AppError } from '#shared/app-error';
import { type ListedPerson, mostPeople } from '#shared/contract/board-several';
import { readPeopleList } from '#shared/domain/board/people-list';
import { counted } from '#shared/domain/board/wording';
import { readVcards } from './read-vcards';

/** People as they were read, before anything is done with them. */
export type Listed = Readonly<{
  /** Where they are from, as a heading says it. */
  from: string;
  people: readonly ListedPerson[];
  /** What was left out, in sentences. */
  leftOut: readonly string[];
}>;

/** Characters; more than any list of 500 people needs, and little enough to be read at once. */
const longestList = 1_000_000;

/** People of a pasted list. Fails with 'bad-input' when it names nobody, or too many. */
export function listedInText(text: string): Listed {
  if (text.length > longestList) {
    throw new AppError(
      'bad-input',
      'This is more text than a list of people. Paste only the lines with their names.',
    );
  }
  const people = readPeopleList(text);
  if (people.length === 0) throw new AppError('bad-input', 'Give at least one name.');
  if (people.length > mostPeople) {
    throw new AppError(
      'bad-input',
      `This list names ${people.length.toLocaleString('en')} people, and ${mostPeople} can be added at once. Paste fewer lines.`,
    );
  }
  return { from: 'the list', people, leftOut: [] };
}

/** People of a vCard file. Fails with 'bad-input' when it cannot be read, names nobody, or too many. */
export async function listedInFile(file: File): Promise<Listed> {
  const { people, unreadable, others, photos } = await readVcards(file);
  return {
    from: `“${file.name}”`,
    people,
    leftOut: [
      photos > 0 && `${counted(photos, 'photo')} left out: photos are not carried over.`,
      unreadable > 0 && `${counted(unreadable, 'card')} left out: without a name, or damaged.`,
      others > 0 && `${counted(others, 'card')} left out: of a group or a company.`,
    ].filter((one) => one !== false),
  };
}
