import { localities } from '../words/houses.ts';
import type { Draft, Fields } from './draft.ts';

export function organizationFields({ entry, random }: Draft): Fields {
  const { index, documentId } = entry;
  const round = Math.floor(index / localities.length);
  const name = `${localities[index % localities.length]} Library System`;
  return {
    name: round === 0 ? name : `${name} ${round + 1}`,
    acronym: random.chance(0.3) ? 'ALS' : undefined,
    description: 'A library system and its neighbours.',
    url: `https://${documentId}.example/`,
  };
}
