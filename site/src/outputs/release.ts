import type { HubReader } from '../hub/recording-hub.ts';

/** Rises when a reader of the old shape could misread the new one. */
const releaseFormat = 1;

/** What a machine needs to know about the site as it stands: for when it is, and until when. */
export const toRelease = (hub: HubReader): string =>
  `${JSON.stringify(
    {
      format: releaseFormat,
      site: hub.site.url,
      moment: hub.ask('moment'),
      nextChange: hub.ask('next-change') ?? null,
    },
    null,
    2,
  )}\n`;
