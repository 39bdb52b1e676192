import { z } from 'zod';
import { areaId } from '../areas';
import type { BuiltLine } from './build';

const percent = z
  .number('Write a whole number of percent.')
  .int('Write a whole number of percent.')
  .min(0, 'Use 0 to 100 percent.')
  .max(100, 'Use 0 to 100 percent.');

/** How a working week is divided, now and as wanted, and the work that was offered on top of it. */
export const effortModel = z.object({
  shares: z.array(z.object({ area: areaId, now: percent, wanted: percent })).max(40),
  /** Hours in the whole week, calls included; null where one would rather speak of percent. */
  weekHours: z.number().int().min(1).max(168).nullable(),
  offer: z.object({
    name: z.string().trim().max(200),
    area: areaId.nullable(),
    /** What it would take of the week if it were done well. */
    share: percent.nullable(),
  }),
  /** Of what is wanted for that area, the part that is promised already. */
  promised: percent.nullable(),
  /** When there would be room for all of it. */
  laterFrom: z.iso.date().nullable(),
  /** The part one would do now. */
  part: z.string().trim().max(300),
  /** Who could lead instead. */
  leader: z.string().trim().max(200),
});
export type EffortModel = Readonly<z.infer<typeof effortModel>>;

export const emptyEffort: EffortModel = {
  shares: [],
  weekHours: null,
  offer: { name: '', area: null, share: null },
  promised: null,
  laterFrom: null,
  part: '',
  leader: '',
};

type Sums = Readonly<{ now: number; wanted: number }>;

/** What all areas add up to, in percent. */
export function effortSums({ shares }: Pick<EffortModel, 'shares'>): Sums {
  return {
    now: shares.reduce((sum, share) => sum + share.now, 0),
    wanted: shares.reduce((sum, share) => sum + share.wanted, 0),
  };
}

/** What keeps the two columns from adding to 100, as a sentence each; none when both do. */
export function effortTroubles(model: Pick<EffortModel, 'shares'>): readonly string[] {
  const { now, wanted } = effortSums(model);
  return [...sumTrouble('What you do now', now), ...sumTrouble('What you want', wanted)];
}

function sumTrouble(name: string, sum: number): readonly string[] {
  if (sum === 100) return [];
  const rest = Math.abs(100 - sum);
  return [
    sum < 100
      ? `${name} adds to ${sum} percent: ${rest} are still to place.`
      : `${name} adds to ${sum} percent: take ${rest} away, or say that the week is that long.`,
  ];
}

/** Percent of the week free in the area of the offer, once what is promised there is kept; null while unknown. */
export function roomFor({ shares, offer, promised }: EffortModel): number | null {
  const share = shares.find(({ area }) => area === offer.area);
  if (!share) return null;
  return Math.max(0, share.wanted - (promised ?? Math.min(share.now, share.wanted)));
}

/** Hours a week for a share, rounded to half an hour; null where no week was given. */
export function hoursOf(share: number, weekHours: number | null): number | null {
  return weekHours === null ? null : Math.round((share * weekHours) / 50) / 2;
}

/** Areas in which less is wanted than is done now, the largest difference first. */
export function shrinkingAreas({ shares }: Pick<EffortModel, 'shares'>): readonly string[] {
  return shares
    .filter(({ now, wanted }) => wanted < now)
    .sort((one, other) => other.now - other.wanted - (one.now - one.wanted))
    .map(({ area }) => area);
}

type Touchable = Readonly<{
  goals: readonly Readonly<{ id: string; area: string; status: string }>[];
  seats: readonly Readonly<{ personId: string; area: string }>[];
}>;

/** What scaling back touches: active goals in shrinking areas, and people whose every seat is there. */
export function touchedBy(
  model: Pick<EffortModel, 'shares'>,
  { goals, seats }: Touchable,
): Readonly<{ goalIds: readonly string[]; personIds: readonly string[] }> {
  const shrinking = new Set(shrinkingAreas(model));
  const bySeat = Map.groupBy(seats, ({ personId }) => personId);
  return {
    goalIds: goals
      .filter(({ area, status }) => status === 'active' && shrinking.has(area))
      .map(({ id }) => id),
    personIds: [...bySeat]
      .filter(([, held]) => held.every(({ area }) => shrinking.has(area)))
      .map(([id]) => id),
  };
}

/**
 * The three offers that a no to the whole of it leaves open: later, smaller, handed over; and what
 * taking all of it would mean. Only what the model knows is said; the rest is left as a blank.
 */
export function effortLines(
  model: EffortModel,
  areaName: (area: string) => string,
): readonly BuiltLine[] {
  const { offer, weekHours, laterFrom, part, leader } = model;
  const share = model.shares.find(({ area }) => area === offer.area);
  if (!offer.name || !share || !offer.area) return [];
  const area = inText(areaName(offer.area));
  const room = roomFor(model) ?? 0;
  const whole =
    offer.share === null || offer.share <= room
      ? []
      : [
          line(
            'whole',
            'point',
            `Doing ${offer.name} well would take about ${amount(offer.share, weekHours)}. What I have free for it is ${room === 0 ? 'nothing' : amount(room, weekHours)}.`,
          ),
        ];
  const later = laterFrom ? `from ${monthOf(laterFrom)}` : 'from [the month you could begin]';
  const when = `Until then I have ${share.wanted} percent for ${area}${promisedWords(share.wanted - room, share.wanted)}.`;
  return [
    ...whole,
    line('later', 'ask', `Later: could ${offer.name} begin, or could I join it, ${later}? ${when}`),
    line(
      'smaller',
      'ask',
      `Smaller: could I take ${part || '[the part you would do well]'} now${room > 0 ? `, for ${amount(room, weekHours)},` : ''} and leave the rest to somebody else?`,
    ),
    line(
      'handed-over',
      'ask',
      `Handed over: could ${leader || '[who could lead]'} lead it, with me beside them for what I know best?`,
    ),
  ];
}

const line = (id: string, part: 'point' | 'ask', text: string): BuiltLine => ({
  kitLine: `effort.${id}`,
  part,
  column: 'say',
  title: '',
  text,
});

function amount(share: number, weekHours: number | null): string {
  const hours = hoursOf(share, weekHours);
  return hours === null ? `${share} percent` : `${share} percent, ${hours} hours a week`;
}

function promisedWords(promised: number, wanted: number): string {
  if (promised <= 0) return '';
  return promised === wanted
    ? ', and all of it is promised'
    : `, and ${promised} of it is promised`;
}

const inText = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const monthOf = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/**
 * A preparation's lines with those of the effort model among them: behind the kit's asks, and in place
 * of the asks that say the same from an answer (`asks.ask-later`, `asks.ask-smaller`, `asks.ask-handed-over`).
 */
export function withEffort(
  built: readonly BuiltLine[],
  computed: readonly BuiltLine[],
): readonly BuiltLine[] {
  const instead = new Set(computed.map(({ kitLine }) => kitLine.replace('effort.', 'asks.ask-')));
  const kept = built.filter(({ kitLine }) => !instead.has(kitLine));
  const points = kept.findLastIndex(({ part }) => part === 'point') + 1;
  const asks = kept.findLastIndex(({ part }) => part === 'ask') + 1 || points;
  return [
    ...kept.slice(0, points),
    ...computed.filter(({ part }) => part === 'point'),
    ...kept.slice(points, Math.max(points, asks)),
    ...computed.filter(({ part }) => part === 'ask'),
    ...kept.slice(Math.max(points, asks)),
  ];
}
