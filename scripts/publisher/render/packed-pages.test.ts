import fc from 'fast-check';
import { expect, test } from 'vitest';

import { packPages, unpackPages } from './packed-pages.ts';

const page = fc.record({
  path: fc.string(),
  asked: fc.array(fc.constantFrom('["a"]', '["b"]', '["c","d"]')),
  notes: fc.array(fc.string()),
  problem: fc.option(fc.string(), { nil: undefined }),
  sha256: fc.option(fc.string(), { nil: undefined }),
});

test('what one thread tells is what another hears, and each question is told once', () => {
  fc.assert(
    fc.property(fc.array(page), (pages) => {
      const packed = structuredClone(packPages(pages));
      expect(unpackPages(packed)).toEqual(pages);
      expect(packed.questions).toEqual([...new Set(pages.flatMap(({ asked }) => asked))]);
    }),
  );
});
