import {
  type Event,
  type EventState,
  eventStateAt,
  type EventStateInput,
  type Instant,
  isDated,
} from '@porchlight/shared';

/**
 * What an event is on a page, now and as long as the page is open. The clock alone takes an event from
 * turn to turn: a page is made in its first one, and a browser can show the others.
 */
export interface Turns {
  readonly states: readonly [EventState, ...EventState[]];
  /** Of each turn, whether the day has begun on which registration was to open. */
  readonly opened: readonly boolean[];
  /** When each turn but the first begins. */
  readonly moments: readonly Instant[];
}

type Turned = Pick<Event, 'schedule' | 'eventStatus' | 'recording'>;

/** When registration for an event opens, and whether that has been. */
export interface Opening {
  readonly has: boolean;
  readonly at: Instant | undefined;
}

export function turnsFrom(state: EventState, event: Turned, opening: Opening): Turns {
  const { schedule, eventStatus, recording } = event;
  const input = { schedule, eventStatus, recordingState: recording.state };
  const edges = isDated(schedule) ? momentsAfter(state, [schedule.startsAt, schedule.endsAt]) : [];
  const moments = [...new Set([...edges, ...openingAhead(input, opening)])].toSorted();
  const hasOpenedAt = (moment: Instant): boolean =>
    opening.has || (opening.at !== undefined && opening.at <= moment);
  return {
    states: [state, ...moments.map((at) => eventStateAt(input, at))],
    opened: [opening.has, ...moments.map(hasOpenedAt)],
    moments,
  };
}

/** It turns nothing once there is nothing to register for. */
const openingAhead = (input: EventStateInput, { has, at }: Opening): readonly Instant[] =>
  has || at === undefined || !isToCome(eventStateAt(input, at)) ? [] : [at];

/** Whether one can still take part. */
export const isToCome = ({ name }: EventState): boolean =>
  name === 'upcoming' || name === 'live' || name === 'to-be-announced';

function momentsAfter({ name }: EventState, edges: readonly Instant[]): readonly Instant[] {
  if (name === 'upcoming') return edges;
  return name === 'live' ? edges.slice(1) : [];
}

/** Attributes of an element that shows in some turns only; none where it shows in all. */
export interface During {
  /** The numbers of the turns, from 0: `01`. */
  readonly 'data-in'?: string;
  readonly hidden?: true;
}

/** The parts of a page that one thing about an event is said in: one for each way it is said. */
export type Parts<Value> = readonly { readonly value: Value; readonly during: During }[];

/** What is undefined in a turn has no part; what is the same in several turns is one. */
export function partsIn<Value extends NonNullable<unknown>>(
  { states, opened }: Turns,
  make: (state: EventState, hasOpened: boolean) => Value | undefined,
): Parts<Value> {
  const made = states.map((state, turn) => ({ turn, value: make(state, opened[turn] ?? false) }));
  const alike = Map.groupBy(made, ({ value }) => JSON.stringify(value));
  return [...alike.values()].flatMap((same) => {
    const value = same[0]?.value;
    return value === undefined ? [] : [{ value, during: duringOf(same, states.length) }];
  });
}

function duringOf(same: readonly { readonly turn: number }[], turns: number): During {
  if (same.length === turns) return {};
  const during = { 'data-in': same.map(({ turn }) => turn).join('') };
  return same[0]?.turn === 0 ? during : { ...during, hidden: true };
}

/** What is said in the first turn. */
export const valueNow = <Value>(parts: Parts<Value>): Value | undefined =>
  parts.find(({ during }) => during.hidden === undefined)?.value;
