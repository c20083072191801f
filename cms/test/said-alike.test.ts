import { expect, test } from 'vitest';

import { en as siteEn } from '../../site/src/text/en.ts';
import { es as siteEs } from '../../site/src/text/es.ts';
import { outputWords } from '../../site/src/text/outputs/words.ts';
import type { ShownWords } from '../src/admin/words/action-words.ts';
import { actions as en } from '../src/admin/words/actions-en.ts';
import { actions as es } from '../src/admin/words/actions-es.ts';

/** What the panel quotes, in the marks of its language. */
const quotesIn = ({ page, feed, calendar }: ShownWords, title: string): readonly string[] =>
  [page(title), feed(title), calendar(title)].flatMap((says) =>
    [...says.matchAll(/[“«](.+?)[”»]/g)].map(([, quoted = '']) => quoted),
  );

const title = 'Plan your year';

test.for([
  ['en', en, siteEn],
  ['es', es, siteEs],
] as const)('in %s an editor is told the very words that readers find', ([locale, panel, site]) => {
  const { flags, notice } = site.event;
  const { whatHappened, cancelled, postponed, online } = outputWords[locale];
  const { of } = panel.shown;
  expect(quotesIn(of.cancel, title)).toEqual([
    flags.cancelled,
    notice.cancelled,
    whatHappened.cancelled(title),
    cancelled(title),
  ]);
  expect(quotesIn(of.postpone, title)).toEqual([
    flags.postponed,
    notice.postponed,
    whatHappened.postponed(title),
    postponed(title),
  ]);
  expect(quotesIn(of.move, title)).toEqual([whatHappened.moved(title)]);
  expect(quotesIn(of['move-online'], title)).toEqual([
    flags.movedOnline,
    notice.movedOnline,
    whatHappened['moved-online'](title),
    online,
  ]);
  expect(quotesIn(of['go-ahead'], title)).toEqual([
    whatHappened['back-on'](title),
    whatHappened['as-planned'](title),
  ]);
});
