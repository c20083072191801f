import { momentWords, type Words } from './words/words';

/** As `cms/src/versions/routes.ts` answers. */
export interface Versions {
  readonly versions: readonly ListedVersion[];
  readonly may: boolean;
}

export interface ListedVersion {
  readonly id: number;
  readonly number: number;
  readonly at: string;
  readonly action: 'publish' | 'unpublish';
  readonly origin: 'hand' | 'schedule' | 'import' | 'system';
  readonly personName: string | null;
  readonly title: string;
}

export type Shown = string | boolean | null;

export interface Differences {
  readonly differences: readonly {
    readonly field: string;
    readonly label: string;
    readonly before: Shown;
    readonly after: Shown;
  }[];
}

export interface Restored {
  readonly missing: readonly {
    readonly label: string;
    readonly what: 'entry' | 'file';
    readonly id: string;
  }[];
}

/** `30 Jan 2031, 15:00: published by Ana Ruiz`. */
export function lineOf({ at, action, origin, personName }: ListedVersion, words: Words): string {
  const { deeds, whence } = words.versions;
  return `${momentWords(at)}: ${deeds[action]} ${whence(origin, personName)}`;
}
