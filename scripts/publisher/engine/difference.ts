/** What a file should be: of these bytes, or as a file of the picture cache. */
export type Expected = { readonly sha256: string } | { readonly as: string };

/** A file that is not what rendering everything anew makes of it. */
export interface Difference {
  readonly path: string;
  readonly is: 'missing' | 'other' | 'left over';
}
