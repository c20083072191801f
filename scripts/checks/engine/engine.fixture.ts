import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { type Instant, type Snapshot, stableJson } from '@porchlight/shared';
import { onTestFinished } from 'vitest';

import { generatedHub, hubOptions } from '../../generated-hub/generated-hub.ts';
import { loadCompiledSite } from '../../publisher/compiled-site.ts';
import { type Delta, deltaTo, noDelta } from '../../publisher/delta.ts';
import { versionKey } from '../../publisher/store/version.ts';
import { rendererOf } from '../../publisher/engine/renderer.ts';
import type { Published } from '../../publisher/engine/published.ts';
import { type SiteEngine, siteEngine } from '../../publisher/engine/site-engine.ts';
import { type Works, worksOf } from '../../publisher/engine/works.ts';
import { openStore } from '../../publisher/store/database.ts';
import { readHead } from '../../publisher/store/facts.ts';
import { type Disk, realDisk } from '../../publisher/tree/disk.ts';
import { siteLayout } from '../../publisher/tree/site-layout.ts';

/** The engine on a folder of its own, without pictures, a CMS or a process around it. */
export interface OpenedEngine {
  readonly works: Works;
  readonly engine: SiteEngine;
  /** The folder that visitors would be served from. */
  readonly shown: string;
  /** Publishes what a whole snapshot says. */
  readonly takeIn: (snapshot: Snapshot) => Promise<Published | undefined>;
  /** Publishes what the CMS tells of the way from one state to the next. */
  readonly publish: (before: Snapshot, after: Snapshot) => Promise<Published | undefined>;
  /** Publishes what is left to do without news: after a start, or when its moment has come. */
  readonly goOn: (stop?: AbortSignal) => Promise<Published | undefined>;
  readonly close: () => void;
}

export interface EngineOptions {
  readonly root: string;
  readonly clock: () => Instant;
  /** A moment that stands still. */
  readonly fixedMoment?: Instant;
  readonly disk?: Disk;
  readonly code?: string;
  readonly fence?: number;
  readonly ready?: Works['ready'];
  /** So many pages a change renders in place, where that is not the usual number. */
  readonly mostInPlace?: number;
  /** Files of the code, beside those of the compiled site. */
  readonly assets?: ReadonlyMap<string, Uint8Array>;
}

export const siteAddress = 'https://hub.example';
export const neverStops = new AbortController().signal;

export async function openEngine(options: EngineOptions): Promise<OpenedEngine> {
  const { root, clock, fixedMoment, disk = realDisk, code = 'code' } = options;
  const visitors = fixedMoment === undefined ? 'running' : 'standing';
  const site = join(root, 'site');
  await mkdir(site, { recursive: true });
  const store = await openStore(join(root, 'publisher.db'));
  const compiled = await loadCompiledSite();
  const assets = new Map([...compiled.assets, ...(options.assets ?? [])]);
  const works = worksOf({
    store,
    place: { layout: siteLayout({ site, currentSite: join(site, 'current') }), disk },
    renderer: rendererOf({ ...compiled, assets }, siteAddress, code, visitors),
    ready: options.ready ?? (() => ({ ready: [], files: new Map(), problems: [] })),
    clock,
    fixedMoment,
    fence: options.fence,
  });
  const engine = siteEngine(works, options.mostInPlace);
  return {
    works,
    engine,
    shown: join(site, 'current'),
    takeIn: (snapshot) => engine.publish(deltaTo(snapshot, works.content), neverStops),
    publish: (before, after) => engine.publish(deltaBetween(before, after), neverStops),
    goOn: async (stop = neverStops) => {
      await engine.recover();
      const head = readHead(store);
      return head && engine.publish(noDelta(head), stop);
    },
    close: () => void store.close(),
  };
}

/** The same, closed when the test is over. */
export async function engineOfTest(options: EngineOptions): Promise<OpenedEngine> {
  const opened = await openEngine(options);
  onTestFinished(opened.close);
  return opened;
}

/** A hub of a few documents in one language: everything is in it, and rendering it takes a second. */
export async function smallHub(seed: number, pictures = 0): Promise<Snapshot> {
  const options = hubOptions({ entries: 20, seed, pictures, locales: ['en'] });
  return (await generatedHub(options)).snapshot;
}

/** What the CMS would tell of the way from one state to another. */
export function deltaBetween(before: Snapshot, after: Snapshot): Delta {
  const differing = <Each>(
    old: readonly Each[],
    now: readonly Each[],
    key: (each: Each) => string,
  ) => {
    const known = new Map(old.map((each) => [key(each), stableJson(each)]));
    const present = new Set(now.map(key));
    return {
      changed: now.filter((each) => known.get(key(each)) !== stableJson(each)),
      gone: old.filter((each) => !present.has(key(each))),
    };
  };
  const documents = differing(before.documents, after.documents, versionKey);
  const media = differing(before.media, after.media, ({ id }) => id);
  const redirects = differing(before.redirects, after.redirects, ({ from }) => from);
  const changes = differing(before.changes, after.changes, ({ number }) => String(number));
  return {
    ...noDelta(after.head),
    documents: documents.changed,
    goneDocuments: documents.gone as Delta['goneDocuments'],
    media: media.changed,
    goneMedia: media.gone.map(({ id }) => id),
    redirects: redirects.changed,
    goneRedirects: redirects.gone.map(({ from }) => from),
    changes: changes.changed,
  };
}

/** Every file below a folder with a digest of its bytes. */
export async function digestsBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const digests: Record<string, string> = {};
  for (const file of files)
    digests[file.slice(folder.length + 1)] = hash('sha256', await readFile(file));
  return digests;
}

/** Every file below a folder: what it says, and which file it is, with its time. */
export async function filesBelow(folder: string) {
  const files = new Map<string, { readonly digest: string; readonly file: string }>();
  for (const [path, digest] of Object.entries(await digestsBelow(folder))) {
    const { ino, mtimeMs } = await stat(join(folder, path));
    files.set(path, { digest, file: `${ino} ${mtimeMs}` });
  }
  return files;
}

/** The paths that two trees do not have in common with the same bytes. */
export const differences = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((path) => one[path] !== other[path])
    .sort();
