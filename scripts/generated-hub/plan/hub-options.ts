import type { Locale } from '@porchlight/shared';

export interface HubOptions {
  /** Entries in lists, and pages: at least 20. */
  readonly entries: number;
  /** With the same one, the same hub. */
  readonly seed: number;
  /** English, and the languages that some entries are translated to. */
  readonly locales: readonly Locale[];
  /** How many files the media library has. */
  readonly pictures: number;
}
