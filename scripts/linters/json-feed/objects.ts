import { quoted } from '../problem.ts';
import type { JsonFeedProblem, JsonFeedRule } from './rules.ts';
import { pathTo } from './strings.ts';
import { judgeValue, type SimpleKind } from './values.ts';
import { keysOf, type ObjectName, type ValueKind } from './vocabulary.ts';

type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Judges an object of a feed and everything in it. */
export function judgeObject(
  name: ObjectName,
  value: unknown,
  path: string,
): readonly JsonFeedProblem[] {
  if (!isObject(value)) return [problem(path, 'wrong-type', 'It has to be an object.')];
  const keys = keysOf[name];
  const missing = Object.keys(keys).filter(
    (key) => keys[key]?.required && !Object.hasOwn(value, key),
  );
  return [
    ...missing.map((key) => problem(path, 'missing-key', `The ${name} has no ${key}.`)),
    ...Object.entries(value).flatMap(([key, part]) => {
      const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
      return known === undefined
        ? judgeExtension(key, part, pathTo(path, key))
        : judgeKind(known.kind, part, pathTo(path, key));
    }),
    ...(name === 'item' ? judgeContent(value, path) : []),
  ];
}

function judgeKind(kind: ValueKind, value: unknown, path: string): readonly JsonFeedProblem[] {
  if (isSimple(kind))
    return judgeValue(kind, value).map(({ rule, message }) => problem(path, rule, message));
  const name = kind.replace('[]', '') as ObjectName;
  if (!kind.endsWith('[]')) return judgeObject(name, value, path);
  if (!Array.isArray(value)) return [problem(path, 'wrong-type', 'It has to be a list.')];
  return value.flatMap((part, index) => judgeObject(name, part, `${path}[${index}]`));
}

const isSimple = (kind: ValueKind): kind is SimpleKind =>
  !Object.hasOwn(keysOf, kind.replace('[]', ''));

/** JSON Feed 1.1, "Extensions". What is in one is its own affair. */
function judgeExtension(key: string, value: unknown, path: string): readonly JsonFeedProblem[] {
  if (!/^_[a-z][^.]*$/i.test(key))
    return [problem(path, 'unknown-key', `${quoted(key)} is no key of JSON Feed.`)];
  return isObject(value)
    ? []
    : [problem(path, 'unknown-key', 'What is our own has to be an object.')];
}

const judgeContent = (item: JsonObject, path: string): readonly JsonFeedProblem[] =>
  Object.hasOwn(item, 'content_html') || Object.hasOwn(item, 'content_text')
    ? []
    : [problem(path, 'no-content', 'The item has neither content_html nor content_text.')];

export const problem = (path: string, rule: JsonFeedRule, message: string): JsonFeedProblem => ({
  path,
  rule,
  message,
});
