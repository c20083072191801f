import type { DocumentType } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type FailedAppointment, failedAppointments, nextAppointment } from '../appointments/ahead';
import { readEnvironment } from '../environment';
import type { Ability } from '../people/judge';
import { keyOf } from '../rules/record/publications';
import { findAmong } from '../store/rows';
import { type NextChange, type ReceiptRow, type ReceiptRunRow, receiptTable } from './table';
import { publicationTable, withdrawn } from '../store/public-record';
import { nameIn } from './name';
import { languagesWhereMay } from '../people/rights';
import { newestRun } from './receipts';

/** How publishing goes. */
export interface Status {
  /** The address of the site, without a slash at the end. */
  readonly site: string;
  readonly lastRun: {
    readonly run: string;
    readonly number: number;
    readonly at: string;
    readonly files: number;
    readonly tookMs: number;
    readonly pinned: boolean;
  } | null;
  /** How many language versions wait for the next run. */
  readonly queued: number;
  /** What is held back, as far as this person may read it. */
  readonly held: readonly HeldVersion[];
  /** What was to be published or taken off by itself and was not, as far as they may read it. */
  readonly failed: readonly FailedAppointment[];
  /** What changes next by itself, and when. */
  readonly nextChange: NextChange | null;
}

export interface HeldVersion {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly locale: string;
  /** What editors call it: its title or name. */
  readonly name: string;
  readonly number: number;
  readonly since: string;
  readonly reason: string | null;
}

export async function statusFor(strapi: Core.Strapi, ability: Ability): Promise<Status> {
  const run = await newestRun(strapi);
  return {
    site: readEnvironment().siteUrl,
    lastRun: run === undefined ? null : toLastRun(run),
    queued: await publicationTable(strapi).count({ where: { number: { $gt: run?.number ?? 0 } } }),
    held: await heldVersions(strapi, ability),
    failed: await failedAppointments(strapi, ability),
    nextChange: sooner(run?.next ?? null, await nextAppointment(strapi, ability)),
  };
}

const sooner = (a: NextChange | null, b: NextChange | null): NextChange | null =>
  a !== null && (b === null || a.at <= b.at) ? a : b;

const toLastRun = ({ run, number, at, files, took, pinned }: ReceiptRunRow) => ({
  run,
  number,
  at,
  files,
  tookMs: took,
  pinned,
});

async function heldVersions(
  strapi: Core.Strapi,
  ability: Ability,
): Promise<readonly HeldVersion[]> {
  const held: HeldVersion[] = [];
  for (const { type, entry, language, number, since, reason } of await receiptsThatHold(strapi)) {
    const languages = await languagesWhereMay(strapi, 'read', ability, type, entry);
    if (([...languages] as readonly string[]).includes(language))
      held.push({
        type,
        documentId: entry,
        locale: language,
        name: await nameIn(strapi, type, entry, language),
        number,
        since,
        reason,
      });
  }
  return held;
}

/** A version that was edited or withdrawn since is held back no longer. */
async function receiptsThatHold(strapi: Core.Strapi): Promise<readonly ReceiptRow[]> {
  const receipts = await receiptTable(strapi).findMany({
    where: { state: 'held' },
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
  });
  const entries = [...new Set(receipts.map(({ entry }) => entry))];
  const publications = await findAmong(publicationTable(strapi), 'entry', entries, {
    where: { digest: { $ne: withdrawn } },
    select: ['type', 'entry', 'language', 'number'],
  });
  const numberOf = new Map(publications.map((row) => [keyOf(row), row.number]));
  return receipts.filter((receipt) => numberOf.get(keyOf(receipt)) === receipt.number);
}
