declare module 'subset-font' {
  /** A font with nothing but what the characters of a text need; variable axes stay as they are. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'sfnt' | 'woff' | 'woff2' },
  ): Promise<Buffer>;
}
