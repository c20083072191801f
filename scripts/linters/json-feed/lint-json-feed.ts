import { sizeFaultOf } from '../limits.ts';
import type { Source } from '../problem.ts';
import { readSource } from '../source-text.ts';
import { judgeItems } from './items.ts';
import { isObject, judgeObject, problem } from './objects.ts';
import type { JsonFeedProblem } from './rules.ts';
import { judgeStrings } from './strings.ts';

/**
 * Every way in which a file is not a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as we
 * write them; empty when there is none.
 */
export function lintJsonFeed(source: Source): readonly JsonFeedProblem[] {
  const { text, problems } = readSource(source);
  return [
    ...problems.map(({ line, rule, message }) => problem('', rule, `Line ${line}: ${message}`)),
    ...judgeText(text, source),
  ];
}

function judgeText(text: string, source: Source): readonly JsonFeedProblem[] {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    return [problem('', 'not-json', `The file is not JSON: ${String(error)}`)];
  }
  if (isDeeperThan(feed, deepest))
    return [problem('', 'too-deep', `A value goes more than ${deepest} levels deep.`)];
  return [
    ...(text === `${JSON.stringify(feed, null, 2)}\n` ? [] : [laidOut]),
    ...judgeSize(source, feed),
    ...judgeStrings(feed, ''),
    ...judgeObject('feed', feed, ''),
    ...judgeItems(feed),
  ];
}

function judgeSize(source: Source, feed: unknown): readonly JsonFeedProblem[] {
  const items = isObject(feed) && Array.isArray(feed['items']) ? feed['items'].length : 0;
  const fault = sizeFaultOf(source, items);
  return fault === undefined ? [] : [problem('', 'size', fault)];
}

const deepest = 20;

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeperThan(part, levels - 1));
}

const laidOut = problem(
  '',
  'layout',
  'The file is not laid out with two spaces and one LF at its end, or says a key twice.',
);
