import type { HubReader } from '../hub/recording-hub.ts';
import { addressOf } from './address.ts';

/** Everything may be read, feeds above all: calendar services obey this file. */
export const toRobots = ({ site }: HubReader): string =>
  ['User-agent: *', 'Allow: /', '', `Sitemap: ${addressOf('/sitemap-index.xml', site)}`, ''].join(
    '\n',
  );
