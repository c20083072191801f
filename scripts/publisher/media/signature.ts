/** What the files of each kind have at which places; the decoder tells AVIF from other `ftyp` files. */
const signatures: readonly (readonly (readonly [place: number, text: string])[])[] = [
  [[0, '\xff\xd8\xff']], // JPEG
  [[0, '\x89PNG\r\n\x1a\n']],
  [[0, 'GIF8']],
  [
    [0, 'RIFF'],
    [8, 'WEBP'],
  ],
  [[4, 'ftyp']],
];

/** Whether a file begins like a picture. What does not is never shown to a decoder. */
export function looksLikePicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.some((parts) => parts.every(([place, text]) => start.startsWith(text, place)));
}
