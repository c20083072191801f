import type { Issue } from '../issues.ts';
import { fail, type Result } from '../result.ts';
import { documentTypes, type DocumentType } from '../vocabulary.ts';
import { blogPost, newsArticle } from './article.ts';
import { audience } from './audience.ts';
import { campaign } from './campaign.ts';
import { course } from './course.ts';
import { type DocumentOf, type DocumentParser, placeOf } from './document-parser.ts';
import { event } from './event.ts';
import { guide } from './guide.ts';
import { hubPage } from './hub-page.ts';
import { organization } from './organization.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { product } from './product.ts';
import { series } from './series.ts';
import { siteSettings } from './site-settings.ts';
import { story } from './story.ts';
import { survey } from './survey.ts';
import { topic } from './topic.ts';

/** The one door of each type. A new type does not compile until it can be read. */
const parsers = {
  event,
  'news-article': newsArticle,
  'blog-post': blogPost,
  story,
  course,
  guide,
  survey,
  product,
  page,
  'hub-page': hubPage,
  topic,
  audience,
  series,
  person,
  organization,
  place,
  campaign,
  'site-settings': siteSettings,
} satisfies Record<DocumentType, DocumentParser<unknown>>;

/** The domain type of each document type. */
export type DocumentsByType = { [Type in DocumentType]: DocumentOf<(typeof parsers)[Type]> };

/** Anything an editor can publish, as the rest of the system knows it. Plain data: survives JSON. */
export type Document = DocumentsByType[DocumentType];

/** Reads one exported document of any type: the only way in. */
export function parseDocument(raw: unknown): Result<Document, readonly Issue[]> {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
  const known = documentTypes.find((candidate) => candidate === type);
  if (known === undefined) {
    const reason = `its type ${JSON.stringify(type)} is not known`;
    return fail([{ code: 'unreadable', place: placeOf(String(type), raw), reason }]);
  }
  return parsers[known].parse(raw);
}

/** The names of the fields a type's parser reads: the contract with the CMS's schema. */
export const fieldsRead = (type: DocumentType): readonly string[] => parsers[type].fields;
