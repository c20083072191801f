import { now } from '@porchlight/shared';
import { join } from 'node:path';
import { z } from 'zod';

import { outputs } from './compile/sources.ts';
import { stampOf } from './compile/stamp.ts';
import { layoutOf } from './data-directory/layout.ts';
import { loadCompiledSite } from './publisher/compiled-site.ts';
import { hearDoorBell } from './publisher/door-bell.ts';
import { follow } from './publisher/follow.ts';
import { takeLease } from './publisher/lease.ts';
import { readMoment } from './publisher/moment.ts';
import { openPublisher } from './publisher/publisher.ts';
import { fetchHead } from './publisher/pull.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'publish',
  says: 'Follows the CMS and keeps the site at what is published. "start" runs it.',
  options: {},
});

const environment = z.object({
  HUB_DATA: z.string().min(1),
  HUB_CMS_URL: z.url(),
  HUB_PUBLISHER_TOKEN: z.string().min(1),
  SITE_URL: z.url(),
  HUB_NOW: z.string().optional(),
});

await runCommand(command, async (_options, stop) => {
  const settings = readSettings();
  const cms = { url: new URL(settings.HUB_CMS_URL), token: settings.HUB_PUBLISHER_TOKEN };
  const data = layoutOf(settings.HUB_DATA);
  const lease = takeLease(join(data.store, 'lease.db'));
  const publisher = await openPublisher({
    cms,
    data,
    site: await loadCompiledSite(),
    code: (await stampOf(outputs.site)) ?? '',
    url: new URL(settings.SITE_URL).origin,
    set: readMoment(settings.HUB_NOW, 'HUB_NOW'),
    clock: now,
    onPublished: ({ run, notes }) => {
      console.log(`Run ${run.run}: change ${run.number}, ${run.files} files, ${run.tookMs} ms.`);
      for (const sentence of notes) console.log(`Note: ${sentence}`);
    },
    stop,
  });
  hearDoorBell(data, publisher.bell.ring, stop);
  try {
    await follow(
      {
        newest: async (after, either) => (await fetchHead(cms, after, either)).number,
        bell: publisher.bell,
        round: async () => {
          const standing = await publisher.round();
          process.send?.({ ready: true });
          return standing;
        },
        onFailure: (error, againInMs) => {
          const sentence = error instanceof Failure ? `${error.message} ${error.remedy}` : error;
          console.error(`${now()} ${String(sentence)} (again in ${againInMs / 1000} s)`);
        },
      },
      stop,
    );
  } finally {
    await publisher.close();
    lease.release();
  }
});

function readSettings(): z.infer<typeof environment> {
  const read = environment.safeParse(process.env);
  if (read.success) return read.data;
  throw new Failure(`The publisher lacks settings.\n${z.prettifyError(read.error)}`, {
    remedy: 'Run it with "npx pnpm@12.21.0 start", which gives it all of them.',
  });
}
