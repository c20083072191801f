import type { Pieces } from './output-text.ts';

/** Answers that were made of pieces, for as long as somebody has them. */
const written = new WeakMap<Response, Pieces>();

/**
 * An answer that is told in pieces. Its body streams them, as the web does; {@link piecesOf} has
 * them as they are, where reading a body makes three copies. A calendar has a megabyte and a run
 * writes dozens: the copies alone would keep the garbage collector at work.
 */
export function pieceResponse(pieces: Pieces, init: ResponseInit): Response {
  const response = new Response(streamOf(pieces), init);
  written.set(response, pieces);
  return response;
}

const streamOf = (pieces: Pieces): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

/** What an answer says: as it was made, or as one piece. */
export const piecesOf = async (response: Response): Promise<Pieces> =>
  written.get(response) ?? [new Uint8Array(await response.arrayBuffer())];
