import { relative } from 'node:path';
import type { DataDirectory } from '../data-directory/layout.ts';
import type { Secrets } from '../data-directory/secrets.ts';
import { inSeconds, type Screen } from '../terminal/steps.ts';
import type { StartSettings } from './settings.ts';

export interface Ready {
  readonly settings: StartSettings;
  readonly data: DataDirectory;
  readonly secrets: Secrets;
  readonly afterMs: number;
}

/** What a person needs to know once everything runs. */
export function showReady(screen: Screen, { settings, data, secrets, afterMs }: Ready): void {
  const nearby = relative(process.cwd(), data.secretsFile);
  const kept = nearby.startsWith('..') ? data.secretsFile : nearby;
  // The journal of a service is no place for a password.
  const password = settings.isPerson
    ? `${secrets.HUB_ADMIN_PASSWORD}  (of the first administrator, as first made; kept in ${kept})`
    : `in ${kept}`;
  const rows = [
    ['Site', screen.strong(settings.localUrl.href)],
    ['Admin', screen.strong(new URL('/admin', settings.cmsUrl).href)],
    ['E-mail', secrets.HUB_ADMIN_EMAIL],
    ['Password', password],
  ] as const;
  screen.line('');
  screen.line(`Porchlight is ready after ${inSeconds(afterMs)}.`);
  screen.line('');
  for (const [name, value] of rows) screen.line(`  ${name.padEnd(10)}${value}`);
  screen.line('');
  screen.line('Stop with Ctrl-C.');
}
