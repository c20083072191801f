import { readPreviewUrl } from '../preview/settings.ts';
import { type Port, readPort } from '../processes/ports.ts';
import { exitCodes, Failure } from '../terminal/failure.ts';
import { defineCommand, type Options } from '../terminal/options.ts';
import { readSiteUrl } from '../terminal/site-url.ts';

export const startCommand = defineCommand({
  name: 'start',
  says: 'Starts everything: the CMS, the publisher that follows it, and the site.',
  options: {
    port: { value: 'N', says: 'Port of the site.', default: '4321' },
    'cms-port': { value: 'N', says: 'Port of the CMS.', default: '1337' },
    'preview-port': { value: 'N', says: 'Port of the previews of drafts.', default: '4322' },
    'publisher-port': {
      value: 'N',
      says: 'Port of metrics and health, 0 for none (default: HUB_PUBLISHER_PORT, else 4323).',
    },
    data: { value: 'DIR', says: 'Where everything that changes is kept (default: .data).' },
    empty: { says: 'Begin without the demo content.' },
    url: {
      value: 'URL',
      says: 'Address that visitors use (default: SITE_URL, else this machine).',
    },
  },
  lasts: () => true,
});

export interface StartSettings {
  readonly port: number;
  readonly cmsPort: number;
  readonly previewPort: number;
  /** Where programs of this machine read how publishing goes; 0 for nowhere. */
  readonly publisherPort: number;
  /** Where the site answers on this machine. */
  readonly localUrl: URL;
  /** Where visitors reach it. */
  readonly siteUrl: URL;
  readonly cmsUrl: URL;
  /** Where editors reach the previews of drafts. */
  readonly previewUrl: URL;
  readonly dataRoot: string | undefined;
  readonly empty: boolean;
  /** Somebody reads what is printed; systemd names each run of a service, and keeps what it says. */
  readonly isPerson: boolean;
}

const host = '127.0.0.1';

export function readStartSettings(
  options: Options<typeof startCommand.options>,
  environment: NodeJS.ProcessEnv,
): StartSettings {
  const port = readPort(options.port, '--port');
  const cmsPort = readPort(options['cms-port'], '--cms-port');
  const previewPort = readPort(options['preview-port'], '--preview-port');
  const publisherPort = readPublisherPort(
    options['publisher-port'] ?? environment['HUB_PUBLISHER_PORT'] ?? '4323',
    [
      ['--port', port],
      ['--cms-port', cmsPort],
      ['--preview-port', previewPort],
    ],
  );
  const localUrl = new URL(`http://${host}:${port}`);
  const siteUrl = readSiteUrl(options.url ?? environment['SITE_URL'] ?? localUrl.href);
  const cmsUrl = new URL(`http://${host}:${cmsPort}`);
  return {
    port,
    cmsPort,
    previewPort,
    publisherPort,
    localUrl,
    siteUrl,
    cmsUrl,
    previewUrl: readPreviewUrl(environment['PREVIEW_URL'] ?? `http://${host}:${previewPort}`, {
      'the site': siteUrl,
      'the CMS': URL.parse(environment['CMS_URL'] ?? '') ?? cmsUrl,
    }),
    dataRoot: options.data,
    empty: options.empty,
    isPerson: environment['INVOCATION_ID'] === undefined,
  };
}

/** A port that is taken only costs the metrics, but one of ours would be lost to the site. */
function readPublisherPort(text: string, others: readonly (readonly [string, number])[]): number {
  if (text === '0') return 0;
  const port = readPort(text, '--publisher-port');
  const twin = others.find(([, number]) => number === port);
  if (twin === undefined) return port;
  throw new Failure(`--publisher-port and ${twin[0]} are both ${port}.`, {
    remedy: 'Give them two different ports.',
    exitCode: exitCodes.wrongUse,
  });
}

export const portsOf = ({ port, cmsPort, previewPort }: StartSettings): readonly Port[] => [
  { number: port, host, option: '--port' },
  { number: cmsPort, host, option: '--cms-port' },
  { number: previewPort, host, option: '--preview-port' },
];
