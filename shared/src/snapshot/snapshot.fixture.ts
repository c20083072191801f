import { createHash } from 'node:crypto';

import { stableJson } from '../stable-json.ts';
import type { SnapshotContent } from './write-snapshot.ts';

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

const at = '2025-01-30T12:00:00.000Z';

/** One line of each kind. */
export const smallContent: SnapshotContent = {
  head: {
    number: 12,
    at,
    site: {
      name: 'Porchlight — «ضوء»',
      url: 'https://hub.library.example',
      uidDomain: 'hub.library.example',
      tagAuthority: 'hub.library.example,2024-11-04',
      locales: ['en', 'es', 'ar'],
    },
  },
  documents: [
    {
      type: 'topic',
      documentId: 'teens',
      locale: 'en',
      number: 1,
      firstPublishedAt: at,
      revisedAt: at,
      fields: { slug: 'teens', name: 'Teens 👩‍👧' },
    },
  ],
  media: [
    { id: 'porch', sha256: 'a'.repeat(64), mime: 'image/png', bytes: 9, width: 4, height: 3 },
  ],
  redirects: [{ from: '/topics/teenagers/', to: '/topics/teens/', at }],
  changes: [
    {
      number: 12,
      at,
      type: 'topic',
      documentId: 'teens',
      locale: 'en',
      action: 'publish',
      changes: [{ field: 'slug', from: 'teenagers', to: 'teens' }],
    },
  ],
};

/** Lines put together as a whole snapshot, whatever they are: its end counts and hashes them. */
export function sealed(lines: readonly string[]): string {
  const before = lines.map((line) => `${line}\n`).join('');
  const end = stableJson({ line: 'end', lines: lines.length, sha256: sha256(before) });
  return `${before}${end}\n`;
}
