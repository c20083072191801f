import type { Progress } from './reporter.ts';
import type { SiteState } from './site-state.ts';

/** Whether the publisher does its work, and a sentence on it. */
export interface Health {
  readonly status: 200 | 503;
  readonly sentence: string;
}

/** A question to the CMS is answered within 25 seconds, so something works that often. */
const patienceMs = 180_000;

export function healthOf(
  { pinnedAt }: Pick<SiteState, 'pinnedAt'>,
  { sinceWorkedMs, busyForMs, trouble }: Progress,
): Health {
  // What is published waits in any case; what else fails may keep the site from being what it is kept at.
  if (pinnedAt !== undefined && (trouble ?? 'cms-').startsWith('cms-'))
    return well(`The site is kept at run ${pinnedAt}; what is published waits for "unpin".`);
  if (sinceWorkedMs !== undefined && sinceWorkedMs <= patienceMs)
    return well(`The publisher followed the CMS ${words(sinceWorkedMs)} ago.`);
  const last = sinceWorkedMs === undefined ? 'yet' : `for ${words(sinceWorkedMs)}`;
  if (trouble !== undefined)
    return ill(`The publisher has not followed the CMS ${last} (${trouble}); its log says why.`);
  if (busyForMs !== undefined)
    return ill(`The publisher has been at work on one run for ${words(busyForMs)}; please wait.`);
  return ill(`The publisher has not followed the CMS ${last}; its log says why.`);
}

const well = (sentence: string): Health => ({ status: 200, sentence });
const ill = (sentence: string): Health => ({ status: 503, sentence });

const words = (ms: number): string =>
  ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`;
