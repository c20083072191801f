import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fail, ok, separate } from './result.ts';

test('a result is the value or the problem', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 });
  expect(fail('no')).toEqual({ ok: false, problem: 'no' });
});

test('separating drops nothing and keeps the order of both', () => {
  const results = fc.array(fc.oneof(fc.nat().map(ok), fc.string().map(fail)));
  fc.assert(
    fc.property(results, (all) => {
      const { values, problems } = separate<number, string>(all);
      expect(values).toEqual(all.flatMap((one) => (one.ok ? [one.value] : [])));
      expect(problems).toEqual(all.flatMap((one) => (one.ok ? [] : [one.problem])));
    }),
  );
});
