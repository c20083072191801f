import type { Delta } from '../delta.ts';
import type { Difference } from '../engine/difference.ts';
import type { HeldBack } from '../store/held-back.ts';
import type { RunRecord } from '../store/runs.ts';
import type { FailureReason } from './failure-reason.ts';

/** What is published and not shown as it was published last, by name and without its words. */
export type HeldReason =
  | ({ readonly code: 'entry-unreadable' } & Pick<HeldBack, 'documentId' | 'locale' | 'number'>)
  | { readonly code: 'page-refused'; readonly path: string };

/** Everything that a publisher tells its operator. */
export type PublisherEvent =
  | {
      readonly event: 'started';
      /** Rises with each publisher of a data directory. */
      readonly fence: number;
      /** Version of the time-zone rules. */
      readonly timeZones: string;
    }
  /** A second publisher was started on a data directory. */
  | { readonly event: 'lease-refused' }
  /** There are no metrics, and why. */
  | { readonly event: 'no-metrics'; readonly problem: string }
  | {
      readonly event: 'published';
      readonly run: RunRecord;
      /** From when the newest change was made until it was live; undefined when none was new. */
      readonly lagMs: number | undefined;
      /** How much is held back now. */
      readonly heldBack: number;
      /** Sentences on feeds and calendars that hold less than there is. */
      readonly notes: readonly string[];
    }
  /** There was news, and nothing that visitors see is different. */
  | { readonly event: 'unchanged'; readonly number: Delta['head']['number'] | undefined }
  | {
      readonly event: 'failed';
      readonly reason: FailureReason;
      readonly sentence: string;
      /** Where in the code, when nobody expected it. */
      readonly frames: readonly string[];
      readonly againInMs: number;
    }
  /** It works again. */
  | { readonly event: 'recovered'; readonly failures: number; readonly afterMs: number }
  /** The CMS could not be told what went live; the site does not depend on it. */
  | { readonly event: 'receipt-failed'; readonly sentence: string }
  /** Visitors search what the site is now. */
  | { readonly event: 'indexed'; readonly pages: number; readonly tookMs: number }
  /** Visitors search what the site was. */
  | { readonly event: 'index-failed'; readonly sentence: string; readonly againInMs: number }
  /** Pages have the plain card until it works. */
  | { readonly event: 'cards-failed'; readonly sentence: string; readonly againInMs: number }
  | {
      readonly event: 'held-back';
      readonly heldBack: number;
      /** Those that were not held back before. */
      readonly reasons: readonly HeldReason[];
    }
  /** Nothing is held back any more. */
  | { readonly event: 'let-go' }
  | { readonly event: 'picture-problem'; readonly problems: readonly string[] }
  | { readonly event: 'pinned'; readonly run: number }
  | { readonly event: 'unpinned'; readonly run: number }
  /** An operator went back to an earlier run. */
  | { readonly event: 'rolled-back'; readonly run: RunRecord }
  /** `audit-site --repair`, or the audit of the night, found files that were not what they should be, and mended them. */
  | { readonly event: 'mended'; readonly run: RunRecord }
  /** The audit of the night compared the site with what is published, and mended it. */
  | {
      readonly event: 'audited';
      readonly files: number;
      readonly different: readonly Difference[];
      /** The run that mended it; undefined when nothing was wrong, or a publication came first. */
      readonly repair: RunRecord | undefined;
    }
  /** The CMS was edited past its rules, in its database, and has noted so many changes of that. */
  | { readonly event: 'edits-found'; readonly changes: number }
  /** Files of the picture cache that nothing needs any more are gone. */
  | { readonly event: 'pictures-forgotten'; readonly files: number }
  /** Not all that is done at night could be done. */
  | { readonly event: 'night-failed'; readonly sentence: string };
