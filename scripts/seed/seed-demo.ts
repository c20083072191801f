import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  type CalendarDate,
  locales,
  now,
  parseCalendarDate,
  writeSnapshot,
} from '@porchlight/shared';

import { runCmsCommand } from '../cms/run-cms-command.ts';
import { readIdentity } from '../data-directory/identity.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { sha256 } from '../publisher/sha256.ts';
import { writeSnapshotFile } from '../publisher/snapshot-file.ts';
import { exitCodes, Failure } from '../terminal/failure.ts';
import { demoSnapshot, firstSeedingDay } from './demo-snapshot.ts';

export interface Seeding {
  readonly data: DataDirectory;
  readonly siteUrl: URL;
  /** The day that relative dates count from, `YYYY-MM-DD`; today when left out. */
  readonly day?: string | undefined;
  readonly stop?: AbortSignal | undefined;
}

/** What the CMS prints when it leaves a database alone because something is in it. */
const notEmpty = /is not empty/;

/** Fills an empty database with the demo content; leaves any other as it is. */
export async function seedDemo(
  seeding: Seeding,
): Promise<{ readonly documents: number } | 'not-empty'> {
  const { data, siteUrl, stop } = seeding;
  const { uidDomain, tagAuthority } = await readIdentity(data);
  const { content, pictures } = await demoSnapshot(seedingDay(seeding.day), {
    name: 'Porchlight',
    url: siteUrl.origin,
    uidDomain,
    tagAuthority,
    locales: [...locales],
  });
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-seed-'));
  try {
    const file = join(folder, 'demo.ndjson');
    await writeSnapshotFile(file, writeSnapshot(content, sha256), pictures);
    const words = [file];
    const title = 'Filling the database with the demo content';
    await runCmsCommand({ data, siteUrl, command: 'import', words, title, stop });
    return { documents: content.documents.length };
  } catch (error) {
    if (error instanceof Failure && notEmpty.test(error.output)) return 'not-empty';
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads `--day`. Nothing before the demo's own facts, which would then lie in the future. */
export function seedingDay(text: string | undefined): CalendarDate {
  const written = text ?? now().slice(0, 10);
  const day = parseCalendarDate(written);
  if (day !== undefined && day >= firstSeedingDay) return day;
  throw new Failure(`"${written}" is not a day that the demo content can be made for.`, {
    remedy: `Give one from ${firstSeedingDay} on, such as --day ${now().slice(0, 10)}.`,
    exitCode: exitCodes.wrongUse,
  });
}
