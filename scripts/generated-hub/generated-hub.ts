import { type Locale, locales, type Snapshot } from '@porchlight/shared';

import { changesOf, redirectsOf } from './history.ts';
import { drawPictures } from './pictures.ts';
import type { HubOptions } from './plan/hub-options.ts';
import { planHub } from './plan/hub-plan.ts';
import { documentsOf, headOf } from './records.ts';

/** A generated hub in memory. */
export interface GeneratedHub {
  /** Its documents are records, as an export has them. */
  readonly snapshot: Snapshot;
  /** The bytes of each picture by their hash. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const everyLanguage: readonly Locale[] = locales;

/** What is left out of the options: every language, and a few pictures. */
export const hubOptions = (
  given: Pick<HubOptions, 'entries' | 'seed'> & Partial<HubOptions>,
): HubOptions => ({ locales: everyLanguage, pictures: 6, ...given });

/**
 * Makes a hub to test and measure with: all types in the proportions of a library's hub, years of
 * past events and some upcoming ones at {@link referenceMoment}. The same options, the same hub.
 */
export async function generatedHub(options: HubOptions): Promise<GeneratedHub> {
  const plan = planHub(options);
  const drawn = await drawPictures(options);
  return {
    snapshot: {
      head: headOf(plan),
      documents: [...documentsOf(plan)],
      media: drawn.map(({ record }) => record),
      redirects: redirectsOf(plan),
      changes: changesOf(plan),
    },
    pictures: new Map(drawn.map(({ record, bytes }) => [record.sha256, bytes])),
  };
}
