import { examples } from '../examples/index.ts';
import type { Instant } from '../time/instant.ts';
import type { DocumentType } from '../vocabulary.ts';
import type { Advice } from './advice.ts';
import { advise } from './advise.ts';
import { toDraft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';

export const moment = '2025-01-15T12:00:00.000Z' as Instant;

const alone: Surroundings = {
  moment,
  isPublic: false,
  fileNames: new Map(),
  notPublic: new Set(),
  nowhere: new Set(),
  twinDays: [],
  newerOriginal: undefined,
};

/** Fields about which there is nothing to say, for most types. */
const quiet = { summary: 'Three libraries show how they plan.', body: [] };

/** A webinar on a Thursday afternoon two weeks ahead. */
const webinar = {
  startsAtLocal: '2025-01-30T15:00',
  endsAtLocal: '2025-01-30T16:00',
  timeZone: 'America/New_York',
};

/** What is advised of the smallest entry of a type with some fields otherwise. */
export function advised(
  type: DocumentType,
  fields: Readonly<Record<string, unknown>> = {},
  around: Partial<Surroundings> = {},
): readonly Advice[] {
  const dated = type === 'event' ? webinar : {};
  const entry = { ...examples[type].minimal.fields, ...quiet, ...dated, ...fields };
  return advise(toDraft({ type, fields: entry }), { ...alone, ...around });
}
