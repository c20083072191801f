import fc from 'fast-check';
import { expect, test } from 'vitest';

import { hostileText } from '../hostile.fixture.ts';
import { escapeHtml } from '../html-escape.ts';
import { instant } from '../library.fixture.ts';
import { outputLine, outputText } from '../output-text.ts';
import { feedReaders } from './feed-readers.fixture.ts';
import { rssText } from './feed.fixture.ts';
import { plainTitle } from './plain-title.ts';

/** XML 1.0 §2.2: what a document may consist of. */
const wellFormed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

const texts = fc.record({
  title: hostileText,
  description: hostileText,
  words: hostileText,
  authors: fc.array(hostileText, { maxLength: 3 }),
  categories: fc.array(hostileText, { maxLength: 3 }),
});

test('what an editor wrote is what a reader reads', async () => {
  await fc.assert(
    fc.asyncProperty(texts, async ({ title, description, words, authors, categories }) => {
      const content = `<p>${escapeHtml(words)}</p>`;
      const at = instant('2025-01-02T03:04:05Z');
      const xml = await rssText({
        title,
        description,
        language: 'en',
        page: 'https://hub.library.example/',
        publisher: 'Porchlight',
        addresses: {
          xml: 'https://hub.library.example/feeds/all.xml',
          json: 'https://hub.library.example/feeds/all.json',
        },
        isPodcast: false,
        leftOut: 0,
        withoutText: 0,
        items: [
          {
            guid: 'tag:hub.library.example,2024:event/00123',
            title,
            url: 'https://hub.library.example/events/one/',
            description,
            content,
            publishedAt: at,
            revisedAt: at,
            authors,
            categories,
          },
        ],
      });
      expect(xml).toMatch(wellFormed);
      expect(xml.match(/<(?:item|guid|content:encoded)\b/g)).toHaveLength(3);
      const [read, ...others] = await feedReaders['rss-parser'](xml);
      expect(others).toEqual([]);
      expect(read).toEqual({
        guid: 'tag:hub.library.example,2024:event/00123',
        title: expect.stringMatching(/^(?!.*<[a-z!?/]).*$/i),
        link: 'https://hub.library.example/events/one/',
        published: at,
        description: escapeHtml(outputText(description)),
        content: outputText(content),
        authors: authors.map(outputLine),
        categories: categories.map(plainTitle),
      });
    }),
  );
});
