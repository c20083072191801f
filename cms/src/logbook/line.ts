import { documentTypes, now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type Actor, actorNow } from '../people/actor';
import { type Table, table } from '../store/rows';

/** What somebody did to an entry, to the site, or to who may do what. */
export const actions = [
  'publish',
  'unpublish',
  'delete',
  'restore',
  'schedule',
  'unschedule',
  'miss',
  'ask',
  'approve',
  'send-back',
  'pin',
  'unpin',
  'roll-back',
  'create',
  'change',
  'permit',
] as const;
export type Action = (typeof actions)[number];

/** What it was done to, beside the types of entries. */
export const things = ['site', 'user', 'role', 'token'] as const;

export const lineTypes = [...documentTypes, ...things] as const;
export type LineType = (typeof lineTypes)[number];

/** One line: nothing in it is ever changed, and none is ever taken out. */
export interface Line {
  readonly id: number;
  readonly at: string;
  readonly origin: Actor['origin'];
  readonly person: number | null;
  readonly personName: string | null;
  readonly action: Action;
  readonly type: LineType;
  /** The id of the document, the person, the role or the token. */
  readonly entry: string | null;
  readonly language: string | null;
  /** What it was called then. */
  readonly title: string;
  /** Of the outbox, for what changed the site. */
  readonly number: number | null;
  /** Of the publisher, for what it told. */
  readonly run: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
}

/** What the writer of a line has to say; the rest is empty, or known. */
export type NewLine = Pick<Line, 'action' | 'type' | 'title'> &
  Partial<Pick<Line, 'at' | 'entry' | 'language' | 'number' | 'run' | 'details'>>;

export const logbookTable = (strapi: Core.Strapi): Table<Line> =>
  table<Line>(strapi, 'api::logbook-line.logbook-line');

const longestTitle = 255;

/** Writes lines, in the transaction of what they tell if there is one. */
export async function writeLines(strapi: Core.Strapi, lines: readonly NewLine[]): Promise<void> {
  if (lines.length === 0) return;
  const { origin, person } = actorNow(strapi);
  const moment = now();
  await logbookTable(strapi).createMany({
    data: lines.map((line) => ({
      at: moment,
      entry: null,
      language: null,
      number: null,
      run: null,
      details: null,
      ...line,
      title: line.title.slice(0, longestTitle),
      origin,
      person: person?.id ?? null,
      personName: person?.name ?? null,
    })),
  });
}
