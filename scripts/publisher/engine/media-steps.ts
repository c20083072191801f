import { basename } from 'node:path';

import type { Edit } from '../compiled-site.ts';
import { filesOf } from '../media/picture-files.ts';
import type { Step } from '../store/runs.ts';
import { partOf } from '../tree/release-parts.ts';
import { pathsHeldBack } from './kept-pages.ts';
import { filesReferredBy } from './references.ts';
import type { Works } from './works.ts';

export interface MediaSteps {
  readonly steps: readonly Step[];
  /** Where the bytes of each are now. */
  readonly from: ReadonlyMap<string, string>;
}

const none: MediaSteps = { steps: [], from: new Map() };

type MediaWorks = Pick<Works, 'content' | 'files' | 'ready' | 'ledger' | 'place' | 'store'>;

/** Brings the pictures of a release to those that are shown, if anything about pictures changed. */
export function mediaSteps(
  { content, files, ready, ledger, place, store }: MediaWorks,
  edit: Pick<Edit, 'media' | 'goneMedia'>,
  release: string,
  isMixed: boolean,
): MediaSteps {
  if (!isMixed && edit.media.length === 0 && edit.goneMedia.length === 0) return none;
  const published = content.media();
  const wanted = ready(published).files;
  const from = new Map([...wanted].map(([address, file]) => [address.slice(1), file]));
  // What is published and cannot be shown now may be shown by pages still, and anything by a page that
  // is held back.
  const folder = place.layout.release(release);
  const mayBeShown = new Set([
    ...published.flatMap(filesOf).map(({ path }) => path.slice(1)),
    ...filesReferredBy(place.disk, folder, pathsHeldBack({ ledger, store })),
  ]);
  const present = new Map([...files.all(release)].filter(([path]) => partOf(path) === 'pictures'));
  return {
    from,
    steps: [
      ...[...from.keys()]
        .filter((path) => !present.has(path))
        .map((path) => ({ path, sha256: nameAsDigest(path), former: null, bytes: null })),
      ...[...present]
        .filter(([path]) => !from.has(path) && !mayBeShown.has(path))
        .map(([path, former]) => ({ path, sha256: null, former, bytes: null })),
    ],
  };
}

/** Files of pictures are named by what they were made from and never change, so the name will do. */
export const nameAsDigest = (path: string): string => basename(path);
