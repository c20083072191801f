/** Reads an answer, and hangs up as soon as it has more bytes than that, whatever it announced. */
export async function readAtMost(answer: Response, bytes: number): Promise<Uint8Array> {
  if (answer.body === null) return new Uint8Array();
  const reader = answer.body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > bytes) {
      await reader.cancel();
      throw new Error(`it has more than the ${bytes} bytes that were announced`);
    }
    pieces.push(read.value);
  }
  return Buffer.concat(pieces, length);
}
