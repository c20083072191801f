import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import type { Active } from './link.ts';
import type { Stream, Toxic, ToxicOf, ToxicType } from './toxic.ts';

/** The toxics of a proxy, at most one of each type for each stream. */
export interface Toxics {
  /** Adds one, or replaces another of its type and stream; call the answer to take it away. */
  readonly add: (toxic: Toxic) => () => void;
  readonly all: () => readonly Toxic[];
  /** The one of this type and stream, for a connection that ends with the signal. */
  readonly active: <Type extends ToxicType>(
    type: Type,
    stream: Stream,
    gone: AbortSignal,
  ) => Active<Type> | undefined;
}

export function createToxics(): Toxics {
  const entries = new Map<string, { readonly toxic: Toxic; readonly removal: AbortController }>();
  return {
    add(toxic) {
      const key = keyOf(toxic.type, toxic.stream);
      const removal = new AbortController();
      entries.get(key)?.removal.abort();
      entries.delete(key);
      entries.set(key, { toxic, removal });
      return () => {
        removal.abort();
        if (entries.get(key)?.removal === removal) entries.delete(key);
      };
    },
    all: () => [...entries.values()].map(({ toxic }) => toxic),
    active<Type extends ToxicType>(type: Type, stream: Stream, gone: AbortSignal) {
      const entry = entries.get(keyOf(type, stream));
      if (entry === undefined) return undefined;
      const over = AbortSignal.any([entry.removal.signal, gone]);
      // The key says which type it is.
      return { toxic: entry.toxic as ToxicOf<Type>, pause: (ms?: number) => pause(over, ms) };
    },
  };
}

const keyOf = (type: ToxicType, stream: Stream): string => `${type} ${stream}`;

async function pause(over: AbortSignal, ms: number | undefined): Promise<void> {
  if (over.aborted) return;
  if (ms === undefined) await once(over, 'abort');
  else await wait(ms, undefined, { signal: over }).catch(() => undefined);
}
