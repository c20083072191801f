import { isLanguageTag, isMediaType, isTagUri, isWebAddress } from '../addresses.ts';
import { isBlank } from '../characters.ts';
import { readRfc3339 } from '../dates.ts';
import { lintHtml } from '../html/lint-html.ts';
import { type Fault, quoted } from '../problem.ts';
import type { JsonFeedRule } from './rules.ts';
import type { ObjectName, ValueKind } from './vocabulary.ts';

type JsonFeedFault = Fault<JsonFeedRule>;

/** Kinds of value that are not objects. */
export type SimpleKind = Exclude<ValueKind, ObjectName | `${ObjectName}[]`>;

const fault = (rule: JsonFeedRule, message: string): JsonFeedFault => ({ rule, message });

/** Judges a text. */
type JudgeText = (text: string) => readonly JsonFeedFault[];

const holds =
  (isRight: (text: string) => boolean, rule: JsonFeedRule, name: string): JudgeText =>
  (text) =>
    isRight(text) ? [] : [fault(rule, `${quoted(text)} is not ${name}.`)];

const version = 'https://jsonfeed.org/version/1.1';

const texts: Readonly<Record<Exclude<SimpleKind, 'flag' | 'count' | 'tags'>, JudgeText>> = {
  text: () => [],
  address: holds(isWebAddress, 'address', 'a whole address of the web'),
  version: holds((text) => text === version, 'version', version),
  language: holds(isLanguageTag, 'language', 'a language tag'),
  id: holds(isTagUri, 'id', 'a tag URI'),
  date: holds((text) => readRfc3339(text) !== undefined, 'date', 'a time of RFC 3339 in UTC'),
  html: lintHtml,
  'media-type': holds(isMediaType, 'media-type', 'a media type'),
};

/** Judges a value that is not an object. */
export function judgeValue(kind: SimpleKind, value: unknown): readonly JsonFeedFault[] {
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean' ? [] : [fault('wrong-type', 'It has to be true or false.')];
    case 'count':
      return judgeCount(value);
    case 'tags':
      return judgeTags(value);
    default:
      if (typeof value !== 'string') return [fault('wrong-type', 'It has to be a text.')];
      return isBlank(value) ? [fault('empty-value', 'It is empty.')] : texts[kind](value);
  }
}

function judgeCount(value: unknown): readonly JsonFeedFault[] {
  if (typeof value !== 'number') return [fault('wrong-type', 'It has to be a number.')];
  return Number.isSafeInteger(value) && value > 0
    ? []
    : [fault('number', `${value} is not a whole number above 0.`)];
}

function judgeTags(value: unknown): readonly JsonFeedFault[] {
  if (!Array.isArray(value) || value.some((tag) => typeof tag !== 'string'))
    return [fault('wrong-type', 'It has to be a list of texts.')];
  const tags: readonly string[] = value;
  return [
    ...(tags.every((tag) => !isBlank(tag) && tag === tag.trim())
      ? []
      : [fault('tags', 'A tag is empty or has space around it.')]),
    ...(new Set(tags).size === tags.length ? [] : [fault('tags', 'A tag is named twice.')]),
  ];
}
