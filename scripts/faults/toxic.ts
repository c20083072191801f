/** `upstream` is what the client sends, `downstream` what the server answers. */
export type Stream = 'upstream' | 'downstream';

/**
 * What can go wrong on the way, with the names and the meaning of Toxiproxy
 * (https://github.com/Shopify/toxiproxy#toxics). Each always acts: its toxicity is 1.
 */
export type Toxic = { readonly stream: Stream } & (
  Latency | Bandwidth | Timeout | Slicer | LimitData | SlowClose | ResetPeer
);

/** Everything arrives late: by `latency` milliseconds, give or take `jitter`. */
interface Latency {
  readonly type: 'latency';
  readonly latency: number;
  readonly jitter: number;
}

/** No more than `rate` kilobytes a second. */
interface Bandwidth {
  readonly type: 'bandwidth';
  readonly rate: number;
}

/**
 * Nothing gets through, and `timeout` milliseconds after the first bytes that did not, the
 * connection closes; with 0 it stays open and silent. Taken away, it closes what it had silenced.
 */
interface Timeout {
  readonly type: 'timeout';
  readonly timeout: number;
}

/** Small pieces of `average_size` bytes, give or take `size_variation`, `delay` microseconds apart. */
interface Slicer {
  readonly type: 'slicer';
  readonly average_size: number;
  readonly size_variation: number;
  readonly delay: number;
}

/** After `bytes` bytes the connection closes. */
interface LimitData {
  readonly type: 'limit_data';
  readonly bytes: number;
}

/** The end of the stream arrives `delay` milliseconds late. */
interface SlowClose {
  readonly type: 'slow_close';
  readonly delay: number;
}

/** `timeout` milliseconds after the first bytes, which do not get through, the connection is reset. */
interface ResetPeer {
  readonly type: 'reset_peer';
  readonly timeout: number;
}

export type ToxicType = Toxic['type'];
export type ToxicOf<Type extends ToxicType> = Extract<Toxic, { readonly type: Type }>;
