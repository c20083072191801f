import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describeIssue, type Instant, type Issue, type Snapshot } from '@porchlight/shared';

import { hostingFiles } from '../hosting/hosting-files.ts';
import { Failure } from '../terminal/failure.ts';
import { filesDerivedFrom, movesFile } from './derived-files.ts';
import type { LoadedSite } from './compiled-site.ts';
import type { PreparedMedia } from './media/prepared-media.ts';
import { renderSite } from './render-site.ts';
import { requireShortAddresses } from './short-addresses.ts';
import { requireCurrentTimeZones } from './time-zones.ts';
import type { Content, Tree } from './tree.ts';

export interface SiteTree {
  readonly tree: Tree;
  readonly pages: number;
  /** When something on the site stops being true by itself. */
  readonly nextChange: Instant | undefined;
  /** A sentence for each entry, page or picture that was held back. */
  readonly heldBack: readonly string[];
  /** A sentence for each file that holds less than there is. */
  readonly notes: readonly string[];
}

export interface Wanted {
  readonly site: LoadedSite;
  readonly snapshot: Snapshot;
  readonly moment: Instant;
  readonly url: string;
  readonly media: PreparedMedia;
  /** The folder of the site that is live now: a page that fails stays as it is there. */
  readonly former?: string | undefined;
}

/** Puts a whole site together: pages and feeds, their assets, pictures and the list of redirects. */
export async function siteTree(wanted: Wanted): Promise<SiteTree> {
  const { site, snapshot, moment, url, media } = wanted;
  const hub = site.buildHub({ ...snapshot, media: media.ready }, moment, url);
  requireCurrentTimeZones(process.versions['tz'], hub.ask('next-change') !== undefined);
  requireShortAddresses(site.everyPath(hub), url);
  const { files, failed } = await renderSite(site, hub);
  if (!files.has('index.html'))
    throw new Failure(`The home page could not be made: ${failed.get('index.html') ?? ''}.`, {
      remedy: 'Correct the entry it names. The site stays as it is.',
    });
  const kept = await keptFiles(failed, wanted.former);
  const moves = files.get(movesFile)?.bytes;
  const derived = [...(moves === undefined ? [] : filesDerivedFrom(moves))].map(
    ([path, bytes]) => [path, { bytes }] as const,
  );
  const tree = new Map<string, Content>([
    ...[...site.assets].map(([path, bytes]) => [path, { bytes }] as const),
    ...[...media.files].map(([path, from]) => [path.slice(1), { from }] as const),
    ...[...files].map(([path, { bytes }]) => [path, { bytes }] as const),
    ...kept,
    ...derived,
    ...[...hostingFiles(new URL(url))].map(
      ([path, text]) => [path, { bytes: bytesOf(text) }] as const,
    ),
  ]);
  return {
    tree,
    pages: files.size,
    nextChange: hub.ask('next-change'),
    notes: [...files.values()].flatMap(({ notes }) => notes),
    heldBack: [...hub.heldBack.map(describeHeldBack), ...failed.values(), ...media.problems],
  };
}

async function keptFiles(
  failed: ReadonlyMap<string, string>,
  former: string | undefined,
): Promise<readonly (readonly [string, Content])[]> {
  if (former === undefined) return [];
  const kept: (readonly [string, Content])[] = [];
  for (const path of failed.keys()) {
    const bytes = await readFile(join(former, path)).catch(() => undefined);
    if (bytes !== undefined) kept.push([path, { bytes }]);
  }
  return kept;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Several entries can have one name, so the sentence is followed by which one it is. */
const describeHeldBack = (issue: Issue): string => {
  const { type, documentId, locale } = issue.place;
  return `${describeIssue(issue)} (${[type, documentId, locale].filter(Boolean).join(' ')})`;
};
