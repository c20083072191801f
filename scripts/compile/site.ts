import { join } from 'node:path';
import { systemEnvironment } from '../processes/environment.ts';
import { repository } from '../repository.ts';
import { codeIdentity } from './digest.ts';
import { readOfflineSetting } from './offline-setting.ts';
import { outputs, sources } from './sources.ts';
import { type Compiled, compileUnlessCurrent } from './stamp.ts';
import { runTool } from './tool.ts';

const site = join(repository, 'site');
const astro = join(site, 'node_modules', 'astro', 'bin', 'astro.mjs');

/** The renderer: Astro is compiled once for each change of code, and then renders from data. */
export async function compileSite(stop?: AbortSignal): Promise<Compiled> {
  const offline = readOfflineSetting(process.env['HUB_OFFLINE']);
  const code = await codeIdentity(repository, sources.site);
  return compileUnlessCurrent({
    output: outputs.site,
    // What is switched off is other code to whoever renders it.
    identity: offline === 'on' ? code : `${code}-offline-off`,
    run: () =>
      runTool({
        title: 'Compiling the site',
        command: [astro, 'build'],
        cwd: site,
        env: {
          ...systemEnvironment(),
          HUB_OFFLINE: offline,
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
        },
        stop,
      }),
  });
}
