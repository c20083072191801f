import { hash } from 'node:crypto';

import { expect, test } from 'vitest';

import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import type { Works } from '../../publisher/engine/works.ts';
import { shownRelease } from '../../publisher/tree/release-link.ts';
import { differences, digestsBelow, engineOfTest } from './engine.fixture.ts';
import { documentOf, edited, engineIn, first, freshSite } from './small-site.fixture.ts';

test(
  'a repair that somebody decides beside a publication is finished before it, not over it',
  { timeout: 180_000 },
  async () => {
    const site = await freshSite();
    site.close();
    const beside = await engineIn(site.root);
    const release = shownRelease(beside.works.place) ?? '';
    const { kind: _, ...last } = beside.works.runs.last()!;
    const repair = (): void => {
      // Bytes of before, for a page that the publication is going to change.
      const bytes = new TextEncoder().encode('as it was');
      const step = { path: 'index.html', sha256: hash('sha256', bytes), former: null, bytes };
      beside.works.store.exec('BEGIN IMMEDIATE');
      beside.works.journal.decide({ ...last, kind: 'repair', release }, [step]);
      // And then its process is gone.
      beside.close();
    };
    const waiting = [repair];
    const ready: Works['ready'] = () => {
      // Asked when the publication has looked for such runs, and before it decides its own.
      waiting.pop()?.();
      return { ready: [], files: new Map(), problems: [] };
    };
    const publisher = await engineOfTest({ root: site.root, clock: () => referenceMoment, ready });
    const named = edited(first, documentOf('site-settings'), { name: 'Another library' });
    await publisher.publish(first, named);
    await publisher.works.journal.settle();
    expect(waiting).toEqual([]);
    await publisher.works.journal.recover();
    const fresh = await engineOfTest({
      root: await temporaryFolder(),
      clock: () => referenceMoment,
    });
    await fresh.takeIn(named);
    expect(
      differences(await digestsBelow(publisher.shown), await digestsBelow(fresh.shown)),
    ).toEqual([]);
    expect(publisher.works.runs.all().map(({ kind }) => kind)).toEqual([
      'change',
      'repair',
      'full',
    ]);
  },
);
