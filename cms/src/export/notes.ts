import type { FileIndex } from './files';

/** What reading a row's fields notes by the way. */
export interface Notes {
  readonly files: FileIndex;
  /** Documents' ids of the files that the fields point at. */
  readonly used: Set<string>;
  /** Those among them whose text alternative is the one of the media library. */
  readonly described: Set<string>;
  /** Paths of pictures that are not there, or are no pictures. */
  readonly missing: string[];
}

export const notesFor = (files: FileIndex): Notes => ({
  files,
  used: new Set(),
  described: new Set(),
  missing: [],
});
