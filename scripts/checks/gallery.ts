import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import { launchBrowser } from '../browser/launch.ts';
import { compileShared } from '../compile/shared.ts';
import { compileSite } from '../compile/site.ts';
import { runCommand } from '../terminal/command.ts';
import { defineCommand } from '../terminal/options.ts';
import { createScreen, createSteps } from '../terminal/steps.ts';
import { demoMoment } from './demo-site.ts';
import { picturesOf } from './gallery/camera.ts';
import { contactSheet, type Hung } from './gallery/contact-sheet.ts';
import { scenes } from './gallery/scenes.ts';
import { serveDemo } from './served-demo.ts';

const command = defineCommand({
  name: 'exec node scripts/checks/gallery.ts',
  says: 'Makes pictures of every template in every state, to be looked at: open its index.html.',
  options: {
    out: { value: 'DIR', says: 'Where (default: porchlight-gallery among temporary files).' },
    scenes: { value: 'LIST', says: 'Only these: templates,dark (default: all).' },
    pages: { value: 'TEXT', says: 'Only pages with this in their address.', default: '' },
  },
});

await runCommand(command, async (options, stop) => {
  const out = resolve(options.out ?? join(tmpdir(), 'porchlight-gallery'));
  const wanted = options.scenes?.split(',');
  const step = createSteps(createScreen());
  await step('Compile', async () => {
    await compileShared();
    await compileSite();
  });
  const served = await step('Serve the demo', () => serveDemo(demoMoment));
  const browser = await launchBrowser();
  const hung: Hung[] = [];
  try {
    for (const scene of await scenes()) {
      if (wanted?.includes(scene.name) === false) continue;
      const paths = scene.paths.filter((path) => path.includes(options.pages));
      const where = { browser, address: served.address };
      await step(`Picture ${scene.name}`, async () => {
        for await (const { bytes, ...picture } of picturesOf({ ...scene, paths }, where)) {
          stop.throwIfAborted();
          await mkdir(join(out, dirname(picture.file)), { recursive: true });
          await writeFile(join(out, picture.file), bytes);
          hung.push(picture);
        }
      });
    }
    await writeFile(join(out, 'index.html'), contactSheet(hung));
  } finally {
    await browser.close();
    await served.stop();
  }
});
