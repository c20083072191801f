import { expect, test } from 'vitest';

import { partOf } from './release-parts.ts';

test.for([
  ['media/a-480.avif', 'pictures'],
  ['_astro/style.a1.css', 'assets'],
  ['pagefind/en/pagefind.js', 'search'],
  ['_cards/0123456789abcdef0123.png', 'cards'],
  ['index.html', 'site'],
  ['news/a/index.html', 'site'],
  // A file, and folders that only begin like them.
  ['media', 'site'],
  ['mediax', 'site'],
  ['media-kit/index.html', 'site'],
  ['constructor/index.html', 'site'],
] as const)('%s belongs to %s', ([path, part]) => {
  expect(partOf(path)).toBe(part);
});
