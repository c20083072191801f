import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import {
  describeIssue,
  type Instant,
  type Issue,
  type Snapshot,
  timeZoneDataIsCurrent,
} from '@porchlight/shared';

import { Failure } from '../terminal/failure.ts';
import type { Hub, LoadedSite } from './compiled-site.ts';
import type { PreparedMedia } from './media-step.ts';
import { renderSite } from './render-site.ts';
import type { Content, Tree } from './tree.ts';

export interface SiteTree {
  readonly tree: Tree;
  readonly pages: number;
  /** When something on the site stops being true by itself. */
  readonly nextChange: Instant | undefined;
  /** A sentence for each entry, page or picture that was held back. */
  readonly heldBack: readonly string[];
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
  requireCurrentTimeZones(hub);
  const { files, failed } = await renderSite(site, hub);
  if (!files.has('index.html'))
    throw new Failure(`The home page could not be made: ${failed.get('index.html') ?? ''}.`, {
      remedy: 'Correct the entry it names. The site stays as it is.',
    });
  const kept = await keptFiles(failed, wanted.former);
  const tree = new Map<string, Content>([
    ...site.assets,
    ...[...media.files].map(([path, from]) => [path.slice(1), { from }] as const),
    ...[...files].map(([path, { bytes }]) => [path, { bytes }] as const),
    ...kept,
    ['redirects.json', { bytes: redirectsOf(hub) }],
  ]);
  return {
    tree,
    pages: files.size,
    nextChange: hub.ask('next-change'),
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

const redirectsOf = (hub: Hub): Uint8Array =>
  new TextEncoder().encode(
    `${JSON.stringify(
      hub
        .ask('redirects')
        .map(({ from, to, gone }) =>
          gone || to === undefined ? { from, gone: true } : { from, to },
        ),
    )}\n`,
  );

/** Zone rules change every year: with old ones, a future event would be shown at a wrong hour. */
function requireCurrentTimeZones(hub: Hub): void {
  const version = process.versions['tz'] ?? 'unknown';
  const ahead = hub.ask('next-change') !== undefined;
  if (!ahead || timeZoneDataIsCurrent(version)) return;
  throw new Failure(`The time-zone data of this Node is too old (${version}).`, {
    remedy: 'Use the Node that is installed with Porchlight, or one with data of 2026c or later.',
  });
}

/** Several entries can have one name, so the sentence is followed by which one it is. */
const describeHeldBack = (issue: Issue): string => {
  const { type, documentId, locale } = issue.place;
  return `${describeIssue(issue)} (${[type, documentId, locale].filter(Boolean).join(' ')})`;
};
