/** Everything a page can say about itself to search engines. */
export { eventJsonLd } from './event-json-ld.ts';
export { type JsonLd, jsonLdText } from './json-ld-text.ts';
export {
  articleJsonLd,
  breadcrumbJsonLd,
  courseJsonLd,
  organizationJsonLd,
} from './page-json-ld.ts';
