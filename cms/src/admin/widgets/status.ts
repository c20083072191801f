import type { NextChange } from '../words/words';
import { type Answer, useAnswer } from '../answers';

/** As `cms/src/receipts/status.ts` answers. */
export interface Status {
  readonly site: string;
  readonly lastRun: {
    readonly at: string;
    readonly files: number;
    readonly pinned: boolean;
  } | null;
  readonly queued: number;
  readonly held: readonly {
    readonly type: string;
    readonly documentId: string;
    readonly locale: string;
    readonly name: string;
    readonly since: string;
    readonly reason: string | null;
  }[];
  /** What was to be published or taken off by itself and was not. */
  readonly failed: readonly {
    readonly type: string;
    readonly documentId: string;
    readonly locale: string;
    readonly name: string;
    readonly step: 'publish' | 'unpublish';
    readonly since: string;
    readonly reason: string;
  }[];
  readonly nextChange: (NextChange & { readonly at: string }) | null;
}

export const useStatus = (): Answer<Status> => useAnswer<Status>('/hub/status', () => 10_000);
