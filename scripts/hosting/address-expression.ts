import { type AddressPattern, matches, partsOf } from '../serve/address-pattern.ts';
import { type FileKind, fileKinds } from '../serve/file-kinds.ts';

/** Addresses as a regular expression that RE2, PCRE and JavaScript read alike. */
export function expressionOf(patterns: readonly AddressPattern[]): string {
  const needed = patterns.filter(
    (pattern) => !patterns.some((other) => other !== pattern && matches(other, pattern)),
  );
  return needed.length === 1 ? `^${bare(needed[0]!)}$` : `^(?:${needed.map(bare).join('|')})$`;
}

function bare(pattern: AddressPattern): string {
  const [start, end] = partsOf(pattern);
  return end === undefined ? escape(start) : `${escape(start)}.*${escape(end)}`;
}

/** Feeds, lists of feeds and calendars. */
export const expressionForPrograms = (): string =>
  expressionOfKinds(({ forPrograms }) => forPrograms === true);

/** Lists for other sites. */
export const expressionForLists = (): string => expressionOfKinds(({ name }) => name === 'embed');

const expressionOfKinds = (isWanted: (kind: FileKind) => boolean): string =>
  expressionOf(fileKinds.filter(isWanted).flatMap(({ matches }) => matches));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
