import type { HubReader } from '../../hub/recording-hub.ts';
import { rememberingAsks } from '../remembering-asks.ts';
import { toEventItem } from './event-items.ts';
import type { FeedItem } from './feed-item.ts';
import {
  type FeedDocument,
  toArticleItem,
  toCourseItem,
  toGuideItem,
  toStoryItem,
  toSurveyItem,
} from './reading-items.ts';

/** A document as the item that announces it: the same one in every feed, and until it changes. */
export const toDocumentItem = rememberingAsks(itemOf);

function itemOf(document: FeedDocument, hub: HubReader): FeedItem {
  switch (document.type) {
    case 'event':
      return toEventItem(document, hub);
    case 'news-article':
    case 'blog-post':
      return toArticleItem(document, hub);
    case 'story':
      return toStoryItem(document, hub);
    case 'course':
      return toCourseItem(document, hub);
    case 'guide':
      return toGuideItem(document, hub);
    case 'survey':
      return toSurveyItem(document, hub);
  }
}
