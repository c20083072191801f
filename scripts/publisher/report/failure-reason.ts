import { diskCode, toDiskFailure } from '../../data-directory/disk-failure.ts';
import { Failure, systemCode } from '../../terminal/failure.ts';
import { PublishingFailure } from '../publishing-failure.ts';
import { isDamage, toStoreFailure } from '../store/store-failure.ts';

/** Why a round failed, in as many words as alarms tell apart. */
export const failureReasons = [
  /** The CMS does not answer, or not in time. */
  'cms-unreachable',
  /** The CMS does not take the publisher's token. */
  'token-refused',
  /** What the CMS sent is not whole, or not what was asked for. */
  'cms-unusable',
  'disk-full',
  /** The disk is broken, or may not be written. */
  'disk-refused',
  /** Much is gone from the CMS that nobody withdrew. */
  'loss-unexplained',
  /** Another publisher has taken over. */
  'lease-lost',
  /** The publisher would not show what came of it: there would be no home page, for one. */
  'run-refused',
  /** Nobody expected it. */
  'fault',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** A failure as it is told: never with words of a document, which messages of others may quote. */
export interface ToldFailure {
  readonly reason: FailureReason;
  /** What is wrong and what to do. */
  readonly sentence: string;
  /** Where in the code, when nobody expected it. */
  readonly frames: readonly string[];
}

/**
 * Tells a failure.
 *
 * @param folder the data directory, for sentences about its disk
 */
export function tellFailure(error: unknown, folder: string): ToldFailure {
  const disk = diskReasonOf(error);
  const known =
    disk === undefined
      ? toStoreFailure(error)
      : toDiskFailure(error, { path: folder, option: '--data' });
  if (known instanceof Failure)
    return {
      reason: disk ?? reasonOf(known, error),
      sentence: `${known.message} ${known.remedy}`,
      frames: [],
    };
  if (isCutOff(error))
    return {
      reason: 'cms-unreachable',
      sentence:
        'The CMS stopped in the middle of an answer. The site stays as it is; we try again.',
      frames: [],
    };
  return {
    reason: 'fault',
    sentence: `The publisher met a fault of its own (${nameOf(error)}). The site stays as it is. Please report it with this line of the log.`,
    frames: framesOf(error),
  };
}

/** What a store that is damaged has met is the disk's doing. */
function reasonOf(known: Failure, error: unknown): FailureReason {
  if (isDamage(error)) return 'disk-refused';
  return known instanceof PublishingFailure ? known.code : 'run-refused';
}

const full = new Set(['ENOSPC', 'EDQUOT']);
const refused = new Set(['EIO', 'EROFS', 'EACCES', 'EPERM', 'EFBIG']);

function diskReasonOf(error: unknown): FailureReason | undefined {
  const code = diskCode(error) ?? '';
  if (full.has(code)) return 'disk-full';
  return refused.has(code) ? 'disk-refused' : undefined;
}

/** The publisher asks nobody but the CMS: what ends the body of an answer early is between them. */
const isCutOff = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'TimeoutError' ||
    (error instanceof TypeError && systemCode(error.cause)?.startsWith('UND_ERR') === true));

const nameOf = (error: unknown): string =>
  systemCode(error) ?? (error instanceof Error ? error.name : typeof error);

const framesOf = (error: unknown): readonly string[] =>
  error instanceof Error
    ? (error.stack ?? '').split('\n').flatMap((line) => /^\s+at (.+)$/.exec(line)?.[1] ?? [])
    : [];
