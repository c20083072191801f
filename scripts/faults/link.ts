import type { Stream, ToxicOf, ToxicType } from './toxic.ts';

/** One stream of one connection, as a toxic sees it. */
export interface Link {
  readonly stream: Stream;
  /** The toxic of this type, if the stream has it just now. Asked for every piece anew. */
  readonly active: <Type extends ToxicType>(type: Type) => Active<Type> | undefined;
  /** Closes both ends once what was passed on has been sent; resolves when that is done. */
  readonly cut: () => Promise<void>;
  /** Closes both ends with a TCP reset. */
  readonly reset: () => void;
}

/** A toxic while it acts on a connection. */
export interface Active<Type extends ToxicType> {
  readonly toxic: ToxicOf<Type>;
  /**
   * Waits for so many milliseconds, or without a number for as long as it takes; no longer than
   * the toxic is there and the connection open.
   */
  readonly pause: (ms?: number) => Promise<void>;
}

/** A step between the two ends of a stream: pieces in, pieces out. */
export type Stage = (pieces: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
