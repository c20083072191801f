import type { EventState } from '@porchlight/shared';

import type { Words } from '../text/words.ts';

/** What remains of an event that is over, in one sentence; with a link when there is something to see. */
export interface PassedView {
  readonly text: string;
  readonly about: string;
  readonly href: string | undefined;
}

/** The part of an event's page that lists what is kept. */
export const archiveAnchor = 'archive';

/** Undefined for an event that is not over. A cancelled one was never held, so it never "passed". */
export function toPassed(
  title: string,
  state: EventState,
  path: string,
  { event: { passed } }: Words,
): PassedView | undefined {
  const said = (text: string, href?: string): PassedView => ({ text, about: ` ${title}`, href });
  if (state.name !== 'ended') return undefined;
  switch (state.archive) {
    case 'ready':
      return said(passed.ready, `${path}#${archiveAnchor}`);
    case 'coming':
      return said(passed.coming);
    case 'not-recorded':
      return said(passed.notRecorded);
  }
}
