import type { Instant, Snapshot } from '@porchlight/shared';

import type { Hub } from '../hub/hub.ts';
import type { Question } from '../hub/questions.ts';
import type { Move } from './moves.ts';

export type { Hub } from '../hub/hub.ts';
export type { Question } from '../hub/questions.ts';
export type { Move } from './moves.ts';

/** One address of the site at the hub's moment. */
export interface Rendered {
  readonly status: 200 | 404 | 410;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** What the page asked the hub: only a change of these answers changes the page. */
  readonly asked: readonly Question[];
  /** What an operator should know of it, in sentences. */
  readonly notes: readonly string[];
}

export interface RenderProblem {
  readonly problem: string;
}

/** What the compiled site is to the scripts that run it: pure functions of a snapshot and a moment. */
export interface CompiledSite {
  readonly buildHub: (snapshot: Snapshot, moment: Instant, url?: string) => Hub;
  /** Every address of the site, each once. */
  readonly everyPath: (hub: Hub) => readonly string[];
  /** Where former addresses lead, given those that the site has now. */
  readonly movesOf: (hub: Hub, paths: readonly string[]) => readonly Move[];
  /** One address. A page that throws is a problem of that path, never another page's words. */
  readonly render: (path: string, hub: Hub) => Promise<Rendered | RenderProblem>;
  readonly keysOf: (question: Question) => readonly string[];
}
