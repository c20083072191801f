import {
  documentTypes,
  type DocumentType,
  limits,
  parseDocument,
  parseTimeZone,
  referableTypes,
  spokenLanguages,
  timeStyles,
} from '@porchlight/shared';
import { examples } from '@porchlight/shared/examples';
import { expect, test } from 'vitest';

import { type Attribute, componentSchema, typeSchema } from './schemas.ts';

/** A value at the edge of what a form takes, or just past it, in an entry that is fine otherwise. */
interface Edge {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly isTaken: boolean;
}

type Fields = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, Attribute>>;

/** Texts of which there are only so many; the longest are asked for below. */
const closed = ['timeZone', 'defaultTimeZone', 'languages', 'timeStyle', 'target', 'fileMime'];

function edgesOf(attributes: Attributes, fields: Fields, at: Edge['path'] = []): readonly Edge[] {
  return Object.entries(attributes).flatMap(([name, attribute]): readonly Edge[] => {
    const path = [...at, name];
    const example = fields[name];
    const edge = (value: unknown, isTaken: boolean): Edge => ({ path, value, isTaken });
    const { maxLength, min, max, component } = attribute;
    if (component !== undefined) {
      const inner = componentSchema(component.replace('content.', '')).attributes;
      if (!Array.isArray(example)) return edgesOf(inner, example as Fields, path);
      const many = (count: number): unknown => Array<unknown>(count).fill(example[0]);
      const lists = max === undefined ? [] : [edge(many(max), true), edge(many(max + 1), false)];
      return [...lists, ...edgesOf(inner, example[0] as Fields, [...path, 0])];
    }
    if (typeof example === 'string' && maxLength !== undefined && !closed.includes(name))
      return isWallTime(example)
        ? []
        : [edge(ofLength(example, maxLength), true), edge(ofLength(example, maxLength + 1), false)];
    return [
      ...(min === undefined ? [] : [edge(Number(min), true), edge(Number(min) - 1, false)]),
      ...(max === undefined ? [] : [edge(max, true), edge(max + 1, false)]),
    ];
  });
}

const isWallTime = (text: string): boolean => /^\d{4}-\d\d-\d\dT/.test(text);

/** A text like this one, as long as that: an address grows at its end, an e-mail at its beginning. */
function ofLength(example: string, length: number): string {
  const more = 'x'.repeat(Math.max(0, length - example.length));
  if (/^(?:https?:|\/|#)/.test(example)) return example + more;
  return example.includes('@') ? more + example : 'x'.repeat(length);
}

function withValue(fields: unknown, [step, ...rest]: Edge['path'], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = (fields as Readonly<Record<string | number, unknown>>)[step];
  const changed = withValue(inner, rest, value);
  return Array.isArray(fields)
    ? fields.with(Number(step), changed)
    : { ...(fields as Fields), [step]: changed };
}

const isRead = (type: DocumentType, path: Edge['path'], value: unknown): boolean => {
  const { full } = examples[type];
  return parseDocument({ ...full, fields: withValue(full.fields, path, value) }).ok;
};

test.for([...documentTypes])('%s: what its form takes at most is what the site reads', (type) => {
  const edges = edgesOf(typeSchema(type).attributes, examples[type].full.fields);
  expect(edges.length).toBeGreaterThan(2);
  const read = edges.map(({ path, value }) => [path.join('.'), isRead(type, path, value)]);
  expect(read).toEqual(edges.map(({ path, isTaken }) => [path.join('.'), isTaken]));
});

const event = typeSchema('event').attributes;
const recording = componentSchema('recording').attributes;
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone'), 'America/Argentina/ComodRivadavia'];

test.for<[string, Attribute | undefined, readonly string[], (text: string) => boolean]>([
  ['time zone of an event', event['timeZone'], zones, (zone) => parseTimeZone(zone) !== undefined],
  [
    'time zone of a place',
    typeSchema('place').attributes['timeZone'],
    zones,
    (zone) => isRead('place', ['timeZone'], zone),
  ],
  [
    'time zone of the site',
    typeSchema('site-settings').attributes['defaultTimeZone'],
    zones,
    (zone) => isRead('site-settings', ['defaultTimeZone'], zone),
  ],
  [
    'language',
    event['languages'],
    [spokenLanguages.join(', ')],
    (text) => isRead('event', ['languages'], text),
  ],
  [
    'style of times',
    typeSchema('site-settings').attributes['timeStyle'],
    timeStyles,
    (style) => isRead('site-settings', ['timeStyle'], style),
  ],
  [
    'kind of target',
    componentSchema('card-reference').attributes['target'],
    referableTypes.map((type) => `${type}:${'x'.repeat(64)}`),
    (target) => isRead('guide', ['items', 0, 'target'], target),
  ],
  [
    'type of a file',
    recording['fileMime'],
    ['audio/mpeg', 'video/mp4', 'audio/x-m4a', 'video/vnd.dlna.mpeg-tts', 'audio/3gpp_2+x'],
    (mime) => isRead('event', ['recording', 'fileMime'], mime),
  ],
  [
    'wall time',
    event['startsAtLocal'],
    ['2025-01-30T15:00', '2025-01-30T15:00:00'],
    (time) => isRead('event', ['startsAtLocal'], time),
  ],
  [
    'address',
    event['slug'],
    ['a', '0', 'a-1-b', 'x'.repeat(limits.slug)],
    (slug) => isRead('event', ['slug'], slug),
  ],
])('a form takes every %s that the site reads', ([, attribute, texts, read]) => {
  const { regex = '', maxLength = 255 } = attribute ?? {};
  expect(texts.filter((text) => !read(text))).toEqual([]);
  const refused = texts.filter((text) => text.length > maxLength || !new RegExp(regex).test(text));
  expect(refused).toEqual([]);
});
