import type { HubPlan } from '../plan/hub-plan.ts';
import { randomOf } from '../random.ts';
import { houses, localities } from '../words/houses.ts';
import { filled, type Phrase, phraseOf, same } from '../words/phrase.ts';
import { namedFields } from './common.ts';
import type { Draft, Fields } from './draft.ts';
import { pictureOf } from './picture.ts';

export function placeFields(draft: Draft): Fields {
  const { entry, random, plan } = draft;
  const locality = localities[entry.index % localities.length];
  return {
    ...namedFields(draft, placeName(entry.index)),
    image: pictureOf(draft),
    street: `${random.between(1, 400)} Mill Street`,
    locality,
    region: 'New York',
    postalCode: String(10_000 + entry.index),
    country: 'United States',
    timeZone: zoneOfPlace(plan, entry.documentId),
    phone: '555-0110',
    email: 'house@hub.example',
    directions: 'Bus 7 stops at the door.',
    stepFreeAccess: random.chance(0.8),
  };
}

/** Every kind of house in every locality; then a number tells them apart. */
function placeName(index: number): Phrase {
  const locality = localities[index % localities.length] ?? '';
  const round = Math.floor(index / localities.length);
  const house = houses[(index + round) % houses.length] ?? same('{}');
  const again = Math.floor(round / houses.length);
  const name = filled(house, same(locality));
  return again === 0 ? name : phraseOf((locale) => `${name[locale]} ${again + 1}`);
}

const zones = [
  'America/New_York',
  'America/New_York',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Vancouver',
] as const;

/** The clock of a house, for what takes place in it too. */
export const zoneOfPlace = ({ options }: HubPlan, documentId: string): string =>
  randomOf(options.seed, 'zone', documentId).pick(zones);
