import type { RunRecord } from '../store/runs.ts';

/** What a run did, for whoever reports it. */
export interface Published {
  readonly run: RunRecord;
  /** Sentences for an operator: what holds less than there is. */
  readonly notes: readonly string[];
}
