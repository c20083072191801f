import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describeIssue, type Instant, type Issue, type Snapshot } from '@porchlight/shared';
import type { SocialCard } from '@porchlight/site/social-card';

import { ignoreMissing } from '../data-directory/make-folder.ts';
import { cardsIn } from './cards/asked-cards.ts';
import type { Clock, LoadedSite } from './compiled-site.ts';
import { filesDerivedFrom, movesFile } from './derived-files.ts';
import { fixedFiles } from './engine/renderer.ts';
import type { PreparedMedia } from './media/prepared-media.ts';
import { requireHome } from './render/home.ts';
import { renderAll } from './render/render-all.ts';
import type { FormerRelease } from './render/render-into.ts';
import { filesBelow, type Tree, writeTree } from './tree/tree.ts';

/** What a site is a function of. */
export interface Wanted {
  readonly site: LoadedSite;
  readonly snapshot: Snapshot;
  readonly moment: Instant;
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** Standing where the moment is set and not about now (default: running). */
  readonly clock?: Clock;
  readonly media: PreparedMedia;
}

export interface WrittenSite {
  /** Pages, feeds and calendars. */
  readonly pages: number;
  /** Everything that was written, these included. */
  readonly files: number;
  readonly tookMs: number;
  /** A sentence for each entry, page or picture that was held back. */
  readonly heldBack: readonly string[];
  /** A sentence for each file that holds less than there is. */
  readonly notes: readonly string[];
  /** The cards that its pages name, and that somebody else has to add. */
  readonly cards: readonly SocialCard[];
}

/**
 * Writes a whole site into an empty folder, in several threads: pages and feeds, their assets, pictures and
 * what other hosts are told. A file that the former folder has with the same bytes stays that file.
 */
export async function writeSite(
  { site, snapshot, moment, url, clock = 'running', media }: Wanted,
  { folder, former }: { readonly folder: string; readonly former?: string | undefined },
  stop: AbortSignal,
): Promise<WrittenSite> {
  const since = performance.now();
  const shown = { ...snapshot, media: media.ready };
  const fixed = asTree(fixedFiles(site, url));
  const pictures = [...media.files].map(([path, from]) => [path.slice(1), { from }] as const);
  await writeTree(folder, new Map([...fixed, ...pictures]), former);
  const { session, pages } = await renderAll(
    site,
    {
      snapshot: shown,
      moment,
      url,
      clock,
      destination: { folder, former: former === undefined ? undefined : await digestsOf(former) },
      fixed: [...fixed.keys()],
    },
    stop,
  );
  requireHome(pages);
  const derived = await derivedFiles(folder);
  await writeTree(folder, derived, former);
  const failed = pages.flatMap(({ problem }) => (problem === undefined ? [] : [problem]));
  const rendered = pages.length - failed.length;
  return {
    pages: rendered,
    files: rendered + fixed.size + pictures.length + derived.size,
    tookMs: performance.now() - since,
    heldBack: [...session.hub().heldBack.map(describeHeldBack), ...failed, ...media.problems],
    notes: [...new Set(pages.flatMap(({ notes }) => notes))],
    cards: cardsIn(pages.flatMap(({ asked }) => asked)),
  };
}

/** What other hosts are told of former addresses. */
async function derivedFiles(folder: string): Promise<Tree> {
  const moves = await readFile(join(folder, movesFile)).catch(ignoreMissing);
  const files = moves === undefined ? [] : [...filesDerivedFrom(moves)];
  return asTree(files);
}

const asTree = (files: Iterable<readonly [string, Uint8Array]>): Tree =>
  new Map([...files].map(([path, bytes]) => [path, { bytes }]));

async function digestsOf(folder: string): Promise<FormerRelease> {
  const sha256 = new Map<string, string>();
  for (const path of await filesBelow(folder))
    sha256.set(path, hash('sha256', await readFile(join(folder, path))));
  return { folder, sha256 };
}

/** Several entries can have one name, so the sentence is followed by which one it is. */
const describeHeldBack = (issue: Issue): string => {
  const { type, documentId, locale } = issue.place;
  return `${describeIssue(issue)} (${[type, documentId, locale].filter(Boolean).join(' ')})`;
};
