import { AppError } from '#shared/app-error';
import type { AreaId } from '#shared/domain/areas';
import { cadenceName } from '#shared/domain/board/cadences';
import { seatRoleName } from '#shared/domain/board/roles';
import { isParting, stageName } from '#shared/domain/board/stages';
import { isOfPerson } from '#shared/domain/conversations/after';
import type { KitChange } from '#shared/domain/kits/kit';
import { call } from '../../../bridge/client';

/** What a change asks for that the kit cannot know. */
export type ChangeChoice = Readonly<{
  /** The area of a goal or a seat, where the kit names none. */
  area: AreaId | null;
  /** Who a candidate could be. */
  name: string;
  /** Whether thanks were said, where the relationship parts or changes. */
  thanked: boolean;
}>;

type Accepting<Kind extends KitChange['kind']> = Readonly<{
  change: Extract<KitChange, { kind: Kind }>;
  /** The offer as it was read, its blanks filled in. */
  text: string;
  person: Readonly<{ id: string; name: string }>;
  choice: ChangeChoice;
  /** An ISO day. */
  today: string;
  areaName: (id: AreaId) => string;
}>;

/** What was done, as a sentence, and how to take it back. */
export type Accepted = Readonly<{ said: string; undo: () => Promise<unknown> }>;

type Kinds = {
  [Kind in KitChange['kind']]: (accepting: Accepting<Kind>) => Promise<Accepted>;
};

const newId = () => crypto.randomUUID();

const kinds: Kinds = {
  stage: async ({ change, person, choice, today }) => {
    const { stage: now } = await call('board.person', { id: person.id });
    if (now === null) {
      throw new AppError(
        'refused',
        `${person.name} is not on your board. Open their page and add them to it, then accept this.`,
      );
    }
    const { stage } = change;
    const id = newId();
    await call('board.saveStage', {
      id,
      personId: person.id,
      stage,
      since: today,
      note: '',
      thanked: isParting(stage) && choice.thanked,
    });
    return {
      said: `The stage of ${person.name} is ${stageName(stage).toLowerCase()} now.`,
      undo: () => call('board.removeStage', { id }),
    };
  },
  cadence: async ({ change, person }) => {
    const before = await setCadence(person.id, change.cadence);
    return {
      said: `In touch with ${person.name}: ${cadenceName(change.cadence).toLowerCase()}.`,
      undo: () => setCadence(person.id, before),
    };
  },
  'next-contact': async ({ change, text, person, today }) => {
    const on = daysFrom(today, change.inDays);
    const { people } = await call('board.board', {});
    const before = people.find(({ id }) => id === person.id)?.plannedContact ?? null;
    const plan = (contact: typeof before) =>
      contact === null
        ? call('board.unplanContact', { personId: person.id })
        : call('board.planContact', { ...contact, personId: person.id });
    await plan({ on, about: text });
    return {
      said: `The next contact with ${person.name} is planned.`,
      undo: () => plan(before),
    };
  },
  commitment: ({ change, person }) =>
    promise(person, { whose: change.whose, what: change.title, dueOn: null }),
  goal: async ({ change, choice }) => {
    const id = newId();
    await call('plan.saveGoal', {
      id,
      title: change.title,
      area: areaOf(change, choice),
      horizon: 'this-year',
      status: 'active',
      dueOn: null,
      baseRevision: 0,
    });
    return {
      said: `“${change.title}” is among your goals.`,
      undo: () => call('plan.binGoal', { id }),
    };
  },
  candidate: async ({ change, choice, today }) => {
    const name = choice.name.trim();
    if (name === '') {
      throw new AppError('bad-input', 'Write a name, or a few words for who it could be.');
    }
    const id = newId();
    await call('board.addPerson', { id, name, stage: 'candidate', since: today });
    await call('board.saveCandidacy', {
      personId: id,
      areaId: change.area ?? choice.area,
      role: change.role,
      reason: '',
      introducerId: null,
      nextStep: '',
      nextOn: null,
    });
    return {
      said: `${name} is among your candidates.`,
      undo: () => call('board.removePerson', { id, isRemoved: true }),
    };
  },
  seat: async ({ change, person, choice, today, areaName }) => {
    const id = newId();
    const areaId = areaOf(change, choice);
    await call('board.saveSeat', {
      id,
      personId: person.id,
      areaId,
      role: change.role,
      supports: [],
      strength: null,
      since: today,
      until: null,
      note: '',
    });
    return {
      said: `${person.name} is ${seatRoleName(change.role).toLowerCase()} for ${areaName(areaId)}.`,
      undo: () => call('board.removeSeat', { id }),
    };
  },
};

/**
 * Does what a kit offers to change.
 * @param person null where none is chosen: fails then for what is a person's
 * @throws AppError that says what is missing, or why it could not be done; nothing is changed then
 */
export async function acceptChange(
  accepting: Omit<Accepting<KitChange['kind']>, 'change' | 'person'> &
    Readonly<{ change: KitChange; person: Accepting<'stage'>['person'] | null }>,
): Promise<Accepted> {
  const { change, person } = accepting;
  if (person === null && isOfPerson(change)) {
    throw new AppError('bad-input', 'Choose the person first, on the preparation.');
  }
  const accept = kinds[change.kind] as (all: unknown) => Promise<Accepted>;
  return accept(accepting);
}

/** Sets how often two people mean to be in touch; returns what it was. */
async function setCadence(personId: string, cadence: Cadence): Promise<Cadence> {
  const person = await call('board.person', { id: personId });
  const { revision, removed: _r, stage: _s, stages: _h, contacts: _c, ...facts } = person;
  await call('board.describePerson', { ...facts, cadence, baseRevision: revision });
  return person.cadence;
}

type Cadence = Parameters<typeof call<'board.describePerson'>>[1]['cadence'];

/** Writes down what one of the two promised. */
async function promise(
  person: Accepting<'commitment'>['person'],
  said: Readonly<{ whose: 'mine' | 'theirs'; what: string; dueOn: string | null }>,
): Promise<Accepted> {
  const id = newId();
  await call('board.saveCommitment', { id, personId: person.id, done: false, ...said });
  return {
    said:
      said.whose === 'mine'
        ? `“${said.what}” is among what you promised ${person.name}.`
        : `“${said.what}” is among what ${person.name} promised you.`,
    undo: () => call('board.removeCommitment', { id }),
  };
}

function areaOf(change: Readonly<{ area?: AreaId | undefined }>, { area }: ChangeChoice): AreaId {
  const chosen = change.area ?? area;
  if (chosen === null) throw new AppError('bad-input', 'Choose the area first.');
  return chosen;
}

function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
