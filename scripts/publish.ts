import { now } from '@porchlight/shared';
import { z } from 'zod';

import { layoutOf } from './data-directory/layout.ts';
import { loadCompiledSite } from './publisher/compiled-site.ts';
import { follow } from './publisher/follow.ts';
import { readMoment } from './publisher/moment.ts';
import { fetchHead } from './publisher/pull.ts';
import { publishOnce } from './publisher/publish-once.ts';
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
  const set = readMoment(settings.HUB_NOW, 'HUB_NOW');
  const cms = { url: new URL(settings.HUB_CMS_URL), token: settings.HUB_PUBLISHER_TOKEN };
  const data = layoutOf(settings.HUB_DATA);
  const site = await loadCompiledSite();
  const url = new URL(settings.SITE_URL).origin;

  await follow(
    {
      newest: async (after, either) => (await fetchHead(cms, after, either)).number,
      run: () => publishOnce({ site, cms, data, url, set, stop }),
      onRun: () => process.send?.({ ready: true }),
      onFailure: (error, againInMs) => {
        const sentence = error instanceof Failure ? `${error.message} ${error.remedy}` : error;
        console.error(`${now()} ${String(sentence)} (again in ${againInMs / 1000} s)`);
      },
    },
    stop,
  );
});

function readSettings(): z.infer<typeof environment> {
  const read = environment.safeParse(process.env);
  if (read.success) return read.data;
  throw new Failure(`The publisher lacks settings.\n${z.prettifyError(read.error)}`, {
    remedy: 'Run it with "npx pnpm@12.21.0 start", which gives it all of them.',
  });
}
