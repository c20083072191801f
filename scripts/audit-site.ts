import { now } from '@porchlight/shared';

import { outputs } from './compile/sources.ts';
import { stampOf } from './compile/stamp.ts';
import { layoutOf } from './data-directory/layout.ts';
import { loadCompiledSite } from './publisher/compiled-site.ts';
import { audit } from './publisher/engine/audit.ts';
import { storeFile } from './publisher/engine/past.ts';
import { rendererOf } from './publisher/engine/renderer.ts';
import { worksOf } from './publisher/engine/works.ts';
import { openMediaWorkshop } from './publisher/media/media-workshop.ts';
import { openStore } from './publisher/store/database.ts';
import { readFact } from './publisher/store/facts.ts';
import { realDisk } from './publisher/tree/disk.ts';
import { siteLayout } from './publisher/tree/site-layout.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'audit-site',
  says: 'Proves that the site is what rendering everything anew would make; mends it with --repair.',
  options: {
    repair: { says: 'Put right what is different.' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
  },
});

await runCommand(command, async ({ repair, data: folder }) => {
  const data = layoutOf(folder);
  const store = await openStore(storeFile(data));
  try {
    const site = readFact(store, 'site');
    if (site === undefined)
      throw new Failure('Nothing has been published yet.', { remedy: 'Start the hub first.' });
    const workshop = await openMediaWorkshop({
      folder: data.media,
      fetchOriginal: () => Promise.reject(new Error('An audit fetches nothing.')),
    });
    const works = worksOf({
      store,
      place: { layout: siteLayout(data), disk: realDisk },
      renderer: rendererOf(await loadCompiledSite(), site.url, (await stampOf(outputs.site)) ?? ''),
      ready: workshop.ready,
      clock: now,
      set: undefined,
      fence: undefined,
    });
    const result = await audit(works, repair);
    await works.journal.settle();
    if (result === undefined) return console.log('There is no site of this code to compare.');
    for (const { path, is } of result.different) console.log(`${is}: ${path}`);
    console.log(
      `${result.files} files compared, ${result.different.length} different${result.repair === undefined ? '' : `; mended as run ${result.repair.run}`}.`,
    );
    if (result.different.length > 0 && result.repair === undefined)
      throw new Failure('The site is not what it should be.', {
        remedy: 'Run it again with --repair; if it says so again, see docs/operating.md.',
      });
  } finally {
    store.close();
  }
});
