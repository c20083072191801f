import { now } from '@porchlight/shared';
import { pino } from 'pino';

import type { RunRecord } from '../store/runs.ts';
import type { PublisherEvent } from './publisher-event.ts';
import { sentenceFor } from './sentences.ts';

/** Where lines go: JSON for the log, and sentences for a person who looks on. */
export interface LogStreams {
  readonly lines: { readonly write: (text: string) => void };
  readonly sentences: { readonly write: (text: string) => void };
}

export type Log = (event: PublisherEvent) => void;

/**
 * Writes each event as one line of JSON, as pino does: `time`, `level`, `event`, what is known of it,
 * and a sentence in `msg`. A document is named by its id and a page by its address; no line has a
 * token or the words of a document.
 */
export function createLog({ lines, sentences }: LogStreams): Log {
  const logger = pino({ base: null, timestamp: () => `,"time":"${now()}"` }, lines);
  return (event) => {
    const level = levelOf(event);
    const sentence = sentenceFor(event);
    logger[level]({ event: event.event, ...fieldsOf(event) }, sentence);
    if (isForPeople(event, level)) sentences.write(`${sentence}\n`);
  };
}

type Level = 'info' | 'warn' | 'error';

/** A command that is refused says so itself, and what is sent again may fail with every round. */
const quiet: readonly PublisherEvent['event'][] = ['lease-refused', 'receipt-failed'];

/** Who was told of trouble hears of its end. */
const isForPeople = ({ event }: PublisherEvent, level: Level): boolean =>
  event === 'recovered' || (level !== 'info' && !quiet.includes(event));

function levelOf(event: PublisherEvent): Level {
  switch (event.event) {
    case 'lease-refused':
      return 'error';
    case 'audited':
      return event.different.length === 0 ? 'info' : 'error';
    case 'failed':
      // The CMS comes back by itself; the others wait for somebody.
      return event.reason.startsWith('cms-') ? 'warn' : 'error';
    case 'no-metrics':
    case 'receipt-failed':
    case 'index-failed':
    case 'cards-failed':
    case 'night-failed':
    case 'edits-found':
    case 'held-back':
    case 'picture-problem':
    case 'pinned':
    case 'mended':
      return 'warn';
    default:
      return 'info';
  }
}

/** The same thing has the same name in every line. */
function fieldsOf(event: PublisherEvent): Readonly<Record<string, unknown>> {
  switch (event.event) {
    case 'started':
      return { fence: event.fence, timeZones: event.timeZones };
    case 'published': {
      const { run, lagMs, heldBack, notes } = event;
      return { ...runFields(run), lagMs, heldBack, notes: notes.length };
    }
    case 'rolled-back':
    case 'mended':
      return runFields(event.run);
    case 'pinned':
    case 'unpinned':
      return { run: event.run };
    case 'unchanged':
      return { number: event.number };
    case 'failed':
      return {
        reasons: [event.reason],
        againInMs: event.againInMs,
        ...(event.frames.length > 0 && { frames: event.frames }),
      };
    case 'recovered':
      return { failures: event.failures, afterMs: event.afterMs };
    case 'held-back':
      return { heldBack: event.heldBack, reasons: event.reasons };
    case 'let-go':
      return { heldBack: 0 };
    case 'picture-problem':
      return { pictures: event.problems.length };
    case 'indexed':
      return { pages: event.pages, tookMs: Math.round(event.tookMs) };
    case 'index-failed':
    case 'cards-failed':
      return { againInMs: event.againInMs };
    case 'audited':
      return { files: event.files, different: event.different.length };
    case 'edits-found':
      return { changes: event.changes };
    case 'pictures-forgotten':
      return { files: event.files };
    case 'lease-refused':
    case 'no-metrics':
    case 'receipt-failed':
    case 'night-failed':
      return {};
  }
}

const runFields = ({ run, kind, number, files, tookMs }: RunRecord) => ({
  run,
  kind,
  number,
  files,
  tookMs,
});
