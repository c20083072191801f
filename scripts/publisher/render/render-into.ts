import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { SiteSession } from '../plan/site-session.ts';
import { checkPage, type Surroundings } from '../checks/check-page.ts';
import { realDisk } from '../tree/disk.ts';
import { fileOf } from '../tree/paths.ts';

/** A page that was rendered and written, without its bytes. */
export interface WrittenPage {
  readonly path: string;
  readonly asked: readonly string[];
  readonly notes: readonly string[];
  /** Why there is no file. */
  readonly problem: string | undefined;
  readonly sha256: string | undefined;
}

/** A release whose files can be used again where they have the same bytes. */
export interface FormerRelease {
  readonly folder: string;
  readonly sha256: ReadonlyMap<string, string>;
}

export interface Destination {
  readonly folder: string;
  readonly former: FormerRelease | undefined;
}

/** Renders pages and writes each into a new folder; a file with the bytes of before stays that file. */
export async function renderInto(
  destination: Destination,
  session: SiteSession,
  around: Surroundings,
  paths: readonly string[],
): Promise<readonly WrittenPage[]> {
  const { folder, former } = destination;
  const written: WrittenPage[] = [];
  for (const path of paths) {
    const page = await session.render(path);
    const { asked } = page;
    const checked = checkPage(page, around);
    if ('problem' in checked) {
      written.push({ path, asked, notes: [], problem: checked.problem, sha256: undefined });
      continue;
    }
    const { bytes } = checked;
    const notes = ['notes' in page ? page.notes : [], checked.notes].flat();
    const file = fileOf(path);
    const sha256 = hash('sha256', bytes);
    const target = join(folder, file);
    makeFolder(destination, dirname(target));
    const old = former?.sha256.get(file) === sha256 ? join(former.folder, file) : undefined;
    if (old !== undefined && realDisk.exists(old)) realDisk.link(old, target);
    else writeFileSync(target, bytes, { flag: 'wx' });
    written.push({ path, asked, notes, problem: undefined, sha256 });
  }
  return written;
}

const madeIn = new WeakMap<Destination, Set<string>>();

/** Making a folder that is there costs as much as writing a file. */
function makeFolder(destination: Destination, folder: string): void {
  const made = madeIn.get(destination) ?? new Set();
  madeIn.set(destination, made);
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
