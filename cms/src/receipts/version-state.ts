import type { PublicationRow } from '../store/public-record';
import type { ReceiptRow, ReceiptRunRow } from './table';
import { isPublic } from '../rules/record/publications';

/** Where a language version is on its way to the readers. */
export interface VersionState {
  readonly locale: string;
  readonly state: 'queued' | 'live' | 'held' | 'withdrawn';
  readonly since: string;
  /** Why it is held back. */
  readonly reason?: string;
  readonly number: number;
  /** Where its page is on the site; an entry without a page of its own has none. */
  readonly path?: string;
}

/** What the publisher said that bears on one version. */
export interface Said {
  /** The run that the site shows; undefined before the first one. */
  readonly run: Pick<ReceiptRunRow, 'number' | 'at'> | undefined;
  readonly receipt: ReceiptRow | undefined;
  /** When the first run that contains this revision went live, if that is still known. */
  readonly reachedAt: string | undefined;
}

/** A revision that no run contains yet is queued; a receipt counts for its own revision only. */
export function versionState(
  publication: PublicationRow,
  { run, receipt, reachedAt }: Said,
): VersionState {
  const { language: locale, number, revisedAt, path } = publication;
  const version = { locale, number, ...(path !== null && { path }) };
  if (run === undefined || number > run.number)
    return { ...version, state: 'queued', since: revisedAt };
  if (!isPublic(publication)) return { ...version, state: 'withdrawn', since: revisedAt };
  if (receipt?.number !== number) return { ...version, state: 'live', since: reachedAt ?? run.at };
  const { state, since, reason } = receipt;
  return { ...version, state, since, ...(reason !== null && { reason }) };
}
