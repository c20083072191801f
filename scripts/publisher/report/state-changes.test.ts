import { expect, test } from 'vitest';

import type { HeldReason, PublisherEvent } from './publisher-event.ts';
import { aRun, aState } from './site-state.fixture.ts';
import type { SiteState } from './site-state.ts';
import { changesBetween } from './state-changes.ts';

const entry = (number: number): HeldReason => ({
  code: 'entry-unreadable',
  documentId: 'n1',
  locale: 'en',
  number,
});
const page: HeldReason = { code: 'page-refused', path: '/news/' };
const [rollback, repair] = [aRun({ run: 8, kind: 'rollback' }), aRun({ run: 9, kind: 'repair' })];
const runs = [repair, rollback, aRun()];

type Row = readonly [string, Partial<SiteState>, Partial<SiteState>, readonly PublisherEvent[]];

test.for<Row>([
  ['nothing', {}, {}, []],
  ['a pin', {}, { pinnedAt: 7 }, [{ event: 'pinned', run: 7 }]],
  ['a pin elsewhere', { pinnedAt: 7 }, { pinnedAt: 5 }, [{ event: 'pinned', run: 5 }]],
  ['the end of a pin', { pinnedAt: 7 }, {}, [{ event: 'unpinned', run: 7 }]],
  [
    'a first entry held back',
    {},
    { heldBack: [entry(42)] },
    [{ event: 'held-back', heldBack: 1, reasons: [entry(42)] }],
  ],
  ['the same entry', { heldBack: [entry(42)] }, { heldBack: [entry(42)] }, []],
  [
    'the same entry in a newer version, and a page',
    { heldBack: [entry(42)] },
    { heldBack: [entry(43), page] },
    [{ event: 'held-back', heldBack: 2, reasons: [entry(43), page] }],
  ],
  ['one of two', { heldBack: [entry(42), page] }, { heldBack: [page] }, []],
  ['the last', { heldBack: [page] }, {}, [{ event: 'let-go' }]],
  [
    'another picture',
    { pictureProblems: ['a'] },
    { pictureProblems: ['a', 'b'] },
    [{ event: 'picture-problem', problems: ['b'] }],
  ],
  ['a picture that came', { pictureProblems: ['a'] }, {}, []],
  [
    'runs of operators, in their order',
    {},
    { runs },
    [
      { event: 'rolled-back', run: rollback },
      { event: 'mended', run: repair },
    ],
  ],
  ['runs that were there', { runs }, { runs }, []],
  ['a run of the publisher', {}, { runs: [aRun({ run: 8 }), aRun()] }, []],
  ['a first run', { runs: [] }, { runs: [aRun({ kind: 'full' })] }, []],
])('%s', ([, before, after, events]) => {
  expect(changesBetween(aState(before), aState(after), undefined)).toEqual(events);
});

test('a run that was told of is not told again', () => {
  expect(changesBetween(aState(), aState({ runs }), 9)).toEqual([
    { event: 'rolled-back', run: rollback },
  ]);
});
