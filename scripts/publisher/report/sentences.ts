import type { RunRecord } from '../store/runs.ts';
import type { PublisherEvent } from './publisher-event.ts';
import { nameOf } from './state-changes.ts';

/** What a person reads of an event: what it means and, where something is wrong, what to do. */
export function sentenceFor(event: PublisherEvent): string {
  switch (event.event) {
    case 'started':
      return `The publisher follows the CMS, with time zones of ${event.timeZones}.`;
    case 'lease-refused':
      return 'Another publisher works on this data directory, so this one ends.';
    case 'no-metrics':
      return `There are no metrics: ${event.problem} Publishing goes on.`;
    case 'published':
      return [describeRun(event.run), ...event.notes].join(' ');
    case 'unchanged':
      return `Nothing that visitors see is different at change ${event.number ?? 'none'}.`;
    case 'failed':
      return `${event.sentence} (again in ${event.againInMs / 1000} s)`;
    case 'recovered':
      return `It works again. Failures: ${event.failures}, in ${Math.round(event.afterMs / 1000)} s.`;
    case 'indexed':
      return `The search index has ${event.pages} pages.`;
    case 'index-failed':
      return `The search index could not be made. ${event.sentence} Visitors search the one before.`;
    case 'cards-failed':
      return event.sentence;
    case 'receipt-failed':
      return `Editors are not told yet what went live. ${event.sentence}`;
    case 'held-back':
      return `Held back: ${event.heldBack}, newly ${someOf(event.reasons.map(nameOf))}. What was shown of it before stays. Press "Publish" in the entry to read what is wrong.`;
    case 'let-go':
      return 'Nothing is held back any more.';
    case 'picture-problem':
      return `Pictures are missing on the site. ${someOf(event.problems)}`;
    case 'pinned':
      return `The site is kept at run ${event.run}, and what is published waits. "npx pnpm@12.21.0 unpin" lets it go on.`;
    case 'unpinned':
      return `The site was kept at run ${event.run}; it follows what is published again.`;
    case 'rolled-back':
      return `An operator went back. ${describeRun(event.run)}`;
    case 'mended':
      return `An audit found files that were not what they should be, and mended them. ${describeRun(event.run)}`;
    case 'audited':
      return event.different.length === 0
        ? `The audit compared ${event.files} files, and all are what they should be.`
        : `The audit compared ${event.files} files, and ${event.different.length} are not what they should be: ${someOf(event.different.map(({ path, is }) => `${path} (${is})`))}. ${event.repair === undefined ? '"npx pnpm@12.21.0 audit-site --repair" mends them.' : `They are mended. ${describeRun(event.repair)}`}`;
    case 'edits-found':
      return `The content was edited past the CMS, as in its database itself: ${event.changes} changes, which are published now.`;
    case 'pictures-forgotten':
      return `${event.files} files of pictures that nothing needs any more are gone from the cache.`;
    case 'night-failed':
      return `Not all that is done at night could be done. ${event.sentence} It is tried again the next night.`;
  }
}

const describeRun = ({ run, number, files, tookMs }: RunRecord): string =>
  `Run ${run}: change ${number}, ${files} files, ${tookMs} ms.`;

/** An outage makes a sentence for every picture; a few tell as much. */
const mostNamed = 5;

function someOf(words: readonly string[]): string {
  const more = words.length - mostNamed;
  const named = words.slice(0, mostNamed).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
