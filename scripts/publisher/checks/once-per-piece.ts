/**
 * Remembers what was found in a piece of a file: entries of calendars and feeds stand in many files,
 * each the same object in all of them. What is a whole file itself comes only once.
 */
export function oncePerPiece<Found extends object>(
  read: (piece: Buffer) => Found,
): (pieces: readonly Uint8Array[]) => readonly Found[] {
  const known = new WeakMap<Uint8Array, Found>();
  return (pieces) =>
    pieces.map((piece) => {
      if (pieces.length === 1) return read(bufferOf(piece));
      const before = known.get(piece);
      if (before !== undefined) return before;
      const found = read(bufferOf(piece));
      known.set(piece, found);
      return found;
    });
}

/** The same memory, with what a Buffer can do. */
export const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
