/** A buffer in pieces, each as long as `next` says, at least a byte; the last one is what is left. */
export function* piecesOf(buffer: Buffer, next: () => number): Generator<Buffer> {
  let from = 0;
  while (from < buffer.length) {
    const to = from + Math.max(1, Math.round(next()));
    yield buffer.subarray(from, to);
    from = to;
  }
}
