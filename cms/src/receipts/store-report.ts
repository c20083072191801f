import type { RunReport } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { writeLines } from '../logbook/line';
import { portions } from '../store/rows';
import type { ReceiptRunRow } from './table';
import { newestRun } from './receipts';

/** How many runs are kept. */
const kept = 200;

/**
 * Stores what the publisher reports; the same again changes nothing. Reports come one after another,
 * so their order is that of the rows, and no clock decides it.
 */
export async function storeReport(strapi: Core.Strapi, report: RunReport): Promise<void> {
  const { run, number, at, files, tookMs, nextChange, pinned, versions } = report;
  await strapi.db.transaction(async ({ trx }) => {
    const last = await newestRun(strapi);
    if (last !== undefined) await writeTurns(strapi, last, report);
    const into = (name: string) => strapi.db.getConnection(name).transacting(trx);
    const took = Math.round(tookMs);
    const next = nextChange === null ? null : JSON.stringify(nextChange);
    // A publisher whose store was made again counts its runs anew.
    if (last?.run !== run) await into('receipt_runs').where({ run }).delete();
    await into('receipt_runs')
      .insert({ run, number, at, files, took, next, pinned })
      .onConflict('run')
      .merge();
    for (const portion of portions(eachOnce(versions)))
      await into('receipts')
        .insert(
          portion.map(({ documentId, locale, reason = null, ...version }) => ({
            ...version,
            entry: documentId,
            language: locale,
            reason,
          })),
        )
        .onConflict(['type', 'entry', 'language'])
        .merge({
          ...takenOver(strapi, ['number', 'state', 'reason']),
          since: strapi.db.connection.raw(sinceBefore),
        });
    const newest = into('receipt_runs').select('id').orderBy('id', 'desc').limit(kept);
    await into('receipt_runs').whereNotIn('id', newest).delete();
  });
}

const takenOver = (strapi: Core.Strapi, columns: readonly string[]) =>
  Object.fromEntries(
    columns.map((column) => [column, strapi.db.connection.raw('excluded.??', [column])]),
  );

/** What is said again of the same version has been so since it was said first. */
const sinceBefore = `CASE WHEN receipts.number = excluded.number AND receipts.state = excluded.state
  THEN receipts.since ELSE excluded.since END`;

/** One statement can write a row only once; what is said last of a version counts. */
function eachOnce(versions: RunReport['versions']): RunReport['versions'] {
  const said = new Map(
    versions.map((each) => [`${each.type} ${each.documentId} ${each.locale}`, each]),
  );
  return [...said.values()];
}

/** Writes down when the site is kept as it is, let go, or put back, as far as the publisher tells. */
async function writeTurns(
  strapi: Core.Strapi,
  last: ReceiptRunRow,
  { run, number, at, pinned }: RunReport,
): Promise<void> {
  const line = { type: 'site', title: 'site', at, run, number } as const;
  // Going back is a run of its own.
  const isBack = run !== last.run && number < last.number;
  const back = isBack ? [{ ...line, action: 'roll-back' } as const] : [];
  const turn =
    pinned === last.pinned ? [] : [{ ...line, action: pinned ? 'pin' : 'unpin' } as const];
  await writeLines(strapi, [...back, ...turn]);
}
