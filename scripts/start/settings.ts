import { type Port, readPort } from '../processes/ports.ts';
import { defineCommand, type Options } from '../terminal/options.ts';
import { readSiteUrl } from '../terminal/site-url.ts';

export const startCommand = defineCommand({
  name: 'start',
  says: 'Starts everything: the CMS, the publisher that follows it, and the site.',
  options: {
    port: { value: 'N', says: 'Port of the site.', default: '4321' },
    'cms-port': { value: 'N', says: 'Port of the CMS.', default: '1337' },
    data: { value: 'DIR', says: 'Where everything that changes is kept (default: .data).' },
    empty: { says: 'Begin without the demo content.' },
    url: {
      value: 'URL',
      says: 'Address that visitors use (default: SITE_URL, else this machine).',
    },
  },
});

export interface StartSettings {
  readonly port: number;
  readonly cmsPort: number;
  /** Where the site answers on this machine. */
  readonly localUrl: URL;
  /** Where visitors reach it. */
  readonly siteUrl: URL;
  readonly cmsUrl: URL;
  readonly dataRoot: string | undefined;
  readonly empty: boolean;
}

const host = '127.0.0.1';

export function readStartSettings(
  options: Options<typeof startCommand.options>,
  environment: NodeJS.ProcessEnv,
): StartSettings {
  const port = readPort(options.port, '--port');
  const cmsPort = readPort(options['cms-port'], '--cms-port');
  const localUrl = new URL(`http://${host}:${port}`);
  return {
    port,
    cmsPort,
    localUrl,
    siteUrl: readSiteUrl(options.url ?? environment['SITE_URL'] ?? localUrl.href),
    cmsUrl: new URL(`http://${host}:${cmsPort}`),
    dataRoot: options.data,
    empty: options.empty,
  };
}

export const portsOf = ({ port, cmsPort }: StartSettings): readonly Port[] => [
  { number: port, host, option: '--port' },
  { number: cmsPort, host, option: '--cms-port' },
];
