import { byCodeUnit } from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { documentOf, hubOf } from './hub.fixture.ts';

const values = ['t1', 't2', 't3', 't4', 't5', 't6'];

const entries = fc.array(fc.subarray(values), { minLength: 1, maxLength: 40 }).map((all) =>
  all.map((topics, index) => ({
    id: `e${index}`,
    topics,
    type: (['event', 'news-article', 'page'] as const)[index % 3]!,
    at: `2024-12-0${1 + (index % 9)}T00:00:00.000Z`,
  })),
);

test('the relatives found are those that weighing everything against everything finds', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 5 }), (all, limit) => {
      const size = (topic: string) => all.filter(({ topics }) => topics.includes(topic)).length;
      const rarestFirst = values.toSorted((a, b) => size(a) - size(b));
      const hub = hubOf(
        all.map(({ id, type, topics, at }) =>
          documentOf(type, { documentId: id, topics, firstPublishedAt: at }),
        ),
      );
      for (const one of all) {
        const weighed = all
          .filter((other) => other !== one && other.type !== 'page')
          .map((other) => ({
            ...other,
            score: rarestFirst
              .filter((topic) => one.topics.includes(topic) && other.topics.includes(topic))
              .reduce((sum, topic) => sum + 1 / size(topic), 0),
          }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || byCodeUnit(b.at, a.at) || byCodeUnit(a.id, b.id));
        const expected = weighed.slice(0, limit).map(({ id }) => id);
        expect(hub.ask('related', one.id, 'en', limit)).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});
