import { expect, test } from 'vitest';

import { openHub } from './hub.fixture.ts';
import { listingSince, toLines } from './listing.ts';
import { markOf } from './run-mark.ts';
import { readStore } from './site-standing.ts';

async function setUp() {
  const hub = await openHub();
  const mark = (run: number) => readStore(hub.data, (store) => markOf(store, run))!;
  const linesSinceMark = (since?: string) =>
    toLines(readStore(hub.data, (store) => listingSince(store, since))!);
  /** With the bare number of the run, as if there were no other store. */
  const linesSince = (since?: number) => {
    const [first, ...files] = linesSinceMark(since === undefined ? undefined : mark(since));
    return [first!.replace(/@[0-9a-f]{12}$/, ''), ...files];
  };
  await hub.publishRelease('one', { 'index.html': 'home', 'feeds/all.xml': 'feed' });
  await hub.publish({ 'events/a/index.html': 'a', 'index.html': 'home 2' });
  await hub.publish({ 'feeds/all.xml': null, 'index.html': 'home 3', 'events/b/index.html': 'b' });
  return { ...hub, mark, linesSince, linesSinceMark };
}

test('without a run every file is listed', async () => {
  const { linesSince } = await setUp();
  expect(linesSince()).toEqual([
    '# run 3',
    '+ events/a/index.html',
    '+ events/b/index.html',
    '+ index.html',
  ]);
});

test('since a run, each file that changed is listed once, in the order to take them', async () => {
  const { linesSince } = await setUp();
  expect(linesSince(2)).toEqual([
    '# run 3',
    '+ events/b/index.html',
    '+ index.html',
    '- feeds/all.xml',
  ]);
  expect(linesSince(1)).toEqual([
    '# run 3',
    '+ events/a/index.html',
    '+ events/b/index.html',
    '+ index.html',
    '- feeds/all.xml',
  ]);
  expect(linesSince(3)).toEqual(['# run 3']);
});

test('what came and went, or changed back, is listed: it may have been brought there in between', async () => {
  const { publish, linesSince } = await setUp();
  await publish({ 'blog/a/index.html': 'short-lived', 'index.html': 'home 4' });
  await publish({ 'blog/a/index.html': null, 'index.html': 'home 3' });
  expect(linesSince(3)).toEqual(['# run 5', '+ index.html', '- blog/a/index.html']);
});

test('so is what only a release in between had', async () => {
  const { publishRelease, linesSince } = await setUp();
  const texts = { 'index.html': 'home 3', 'events/a/index.html': 'a', 'events/b/index.html': 'b' };
  await publishRelease('two', { ...texts, 'index.html': 'home of two', 'blog/a/index.html': 'a' });
  await publishRelease('three', texts);
  expect(linesSince(3)).toEqual(['# run 5', '+ index.html', '- blog/a/index.html']);
});

test('from one release to another it is what differs, and what was touched before', async () => {
  const { publishRelease, linesSince } = await setUp();
  await publishRelease('two', { 'index.html': 'home 3', 'events/c/index.html': 'c' });
  expect(linesSince(2)).toEqual([
    '# run 4',
    '+ events/c/index.html',
    '+ index.html',
    '- events/a/index.html',
    '- events/b/index.html',
    '- feeds/all.xml',
  ]);
});

test('a run that is not kept, or one that is not through, is refused with a sentence', async () => {
  const { decide, publish, linesSince } = await setUp();
  expect(() => linesSince(4)).toThrow(/^What run 4@[0-9a-f]{12} held is not kept\.$/);
  for (let turn = 0; turn < 50; turn += 1) await publish({ 'index.html': `home ${turn}` });
  expect(() => linesSince(3)).toThrow(/^What run 3@[0-9a-f]{12} held is not kept\.$/);
  expect(linesSince(4)).toEqual(['# run 53', '+ index.html']);
  decide({ 'index.html': 'home, pending' });
  expect(() => linesSince()).toThrow('A run of the publisher is not through.');
});

test('a list names its run so that the next one can be asked from there', async () => {
  const { publish, mark, linesSinceMark } = await setUp();
  const [first] = linesSinceMark();
  expect(first).toBe(`# run ${mark(3)}`);
  await publish({ 'index.html': 'home 4' });
  expect(linesSinceMark(first!.replace('# run ', ''))).toEqual([
    `# run ${mark(4)}`,
    '+ index.html',
  ]);
});

test('a run of another store is refused although a run of that number is here', async () => {
  const [{ mark }, { linesSinceMark }] = [await setUp(), await setUp()];
  for (const since of [mark(2), '2', '02'])
    expect(() => linesSinceMark(since)).toThrow(`What run ${since} held is not kept.`);
});
