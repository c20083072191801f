import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantFromMillis, millisOf } from './instant.ts';
import { zone } from './known.fixture.ts';
import { parseWallTime, toInstant, toWallTime, type WallTime } from './wall-time.ts';
import { offsetMinutesAt, type TimeZone } from './zones.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const [from, until] = [Date.UTC(2020, 0), Date.UTC(2036, 0)];

const zones = Intl.supportedValuesOf('timeZone')
  .filter((name) => name.includes('/'))
  .map(zone);

interface Change {
  readonly zone: TimeZone;
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Every change of offset in the years of the tests, found by looking every four weeks. */
function changesOf(zone: TimeZone): Change[] {
  const offset = (ms: number): number => offsetMinutesAt(zone, instantFromMillis(ms)) * minute;
  const changes: Change[] = [];
  for (let ms = from; ms < until; ms += 28 * day) {
    let [early, late] = [ms, ms + 28 * day];
    const [before, after] = [offset(early), offset(late)];
    if (before === after) continue;
    while (late - early > minute) {
      const middle = Math.round((early + late) / 2 / minute) * minute;
      if (offset(middle) === before) early = middle;
      else late = middle;
    }
    changes.push({ zone, at: late, before, after });
  }
  return changes;
}

const changes = zones.flatMap(changesOf);

const shown = (reading: number): WallTime => {
  const wall = parseWallTime(instantFromMillis(reading).slice(0, 16));
  if (wall === undefined) throw new Error(`No wall time: ${reading}`);
  return wall;
};

const once = (ms: number) => ({
  ok: true,
  value: { instant: instantFromMillis(ms), repeated: false },
});

const twice = (ms: number) => ({
  ok: true,
  value: { instant: instantFromMillis(ms), repeated: true },
});

test('there is enough to test', () => {
  expect(zones.length).toBeGreaterThan(400);
  expect(changes.filter(({ before, after }) => after > before).length).toBeGreaterThan(1500);
  expect(changes.filter(({ before, after }) => after < before).length).toBeGreaterThan(1500);
});

test('times are refused exactly in gaps', () => {
  for (const { zone, at, before, after } of changes.filter((change) => isGap(change))) {
    const [start, end] = [at + before, at + after];
    const refusal = {
      ok: false,
      problem: { code: 'time-in-gap', before: shown(start - minute), after: shown(end) },
    };
    const answers = [start - minute, start, end - minute, end].map((reading) =>
      toInstant(shown(reading), zone),
    );
    expect({ zone, answers }).toEqual({
      zone,
      answers: [once(at - minute), refusal, refusal, once(at)],
    });
  }
});

test('exactly what is shown twice is repeated, and is the first of the two', () => {
  for (const { zone, at, before, after } of changes.filter((change) => !isGap(change))) {
    const [start, end] = [at + after, at + before];
    const answers = [start - minute, start, end - minute, end].map((reading) =>
      toInstant(shown(reading), zone),
    );
    expect({ zone, answers }).toEqual({
      zone,
      answers: [
        once(start - minute - before),
        twice(start - before),
        twice(at - minute),
        once(end - after),
      ],
    });
  }
});

const isGap = ({ before, after }: Change): boolean => after > before;

const anyZone = fc.constantFrom(...zones);
const anyMinute = fc.integer({ min: from / minute, max: until / minute }).map((n) => n * minute);

/** Half of the time within four hours of a change, where the errors are. */
const nearChange = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -240, max: 240 }))
  .map(([{ zone, at }, minutes]) => ({ zone, ms: at + minutes * minute }));
const anyMoment = fc.oneof(nearChange, fc.record({ zone: anyZone, ms: anyMinute }));

test('a moment comes back from the wall, or as the earlier one with the same reading', () => {
  fc.assert(
    fc.property(anyMoment, ({ zone, ms }) => {
      const instant = instantFromMillis(ms);
      const wall = toWallTime(instant, zone);
      const back = toInstant(wall, zone);
      if (!back.ok) throw new Error(`${wall} is shown in ${zone}, yet refused`);
      expect(back.value.instant <= instant).toBe(true);
      expect(toWallTime(back.value.instant, zone)).toBe(wall);
      if (!back.value.repeated) expect(back.value.instant).toBe(instant);
    }),
    { seed: 5, numRuns: 1000 },
  );
});

test('a wall time comes back from its moment, unless it is never shown', () => {
  fc.assert(
    fc.property(anyMoment, ({ zone, ms }) => {
      const wall = shown(ms + offsetMinutesAt(zone, instantFromMillis(ms - day)) * minute);
      const found = toInstant(wall, zone);
      if (found.ok) {
        expect(toWallTime(found.value.instant, zone)).toBe(wall);
        return;
      }
      const { before, after } = found.problem;
      expect(before < wall && wall < after).toBe(true);
      const edges = [before, after].map((edge) => toInstant(edge, zone));
      const [last, first] = edges.map((edge) => (edge.ok ? millisOf(edge.value.instant) : NaN));
      expect(first).toBe((last ?? NaN) + minute);
    }),
    { seed: 6, numRuns: 1000 },
  );
});

test('a later reading of one clock is a later moment', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 1, max: 3000 }), ({ zone, ms }, minutes) => {
      const [a, b] = [toInstant(shown(ms), zone), toInstant(shown(ms + minutes * minute), zone)];
      if (a.ok && b.ok) expect(a.value.instant < b.value.instant).toBe(true);
    }),
    { seed: 7, numRuns: 1000 },
  );
});
