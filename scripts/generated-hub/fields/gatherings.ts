import { audiences } from '../words/audiences.ts';
import { campaigns } from '../words/campaigns.ts';
import { filled, type Phrase } from '../words/phrase.ts';
import { seriesNames } from '../words/series.ts';
import { subjects } from '../words/subjects.ts';
import { topics } from '../words/topics.ts';
import { namedFields } from './common.ts';
import type { Draft, Fields } from './draft.ts';
import { pictureOf } from './picture.ts';

/** What entries are gathered by. Names come in turn, so that each is another one. */

export const topicFields = (draft: Draft): Fields =>
  namedFields(draft, nth(topics, draft.entry.index));

export const audienceFields = (draft: Draft): Fields =>
  namedFields(draft, nth(audiences, draft.entry.index));

export const seriesFields = (draft: Draft): Fields => ({
  ...namedFields(draft, seriesName(draft.entry.index)),
  image: pictureOf(draft),
});

/** Every name with every subject before one comes again. */
const seriesName = (index: number): Phrase =>
  filled(
    nth(seriesNames, index % seriesNames.length),
    nth(subjects, (index + Math.floor(index / subjects.length)) % subjects.length),
  );

export function campaignFields(draft: Draft): Fields {
  const { name, hashtag } = nth(campaigns, draft.entry.index);
  return { ...namedFields(draft, name), hashtag, url: 'https://campaign.hub.example/' };
}

function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There are ${items.length} and no number ${index}.`);
  return item;
}
