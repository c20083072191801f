/** Everything a page can say about itself to search engines. */
export { articleJsonLd } from './article-json-ld.ts';
export { breadcrumbJsonLd } from './breadcrumb-json-ld.ts';
export { courseJsonLd } from './course-json-ld.ts';
export { eventJsonLd } from './event-json-ld.ts';
export { jsonLdText } from './json-ld-text.ts';
export { organizationJsonLd } from './organization-json-ld.ts';
export { surveyJsonLd } from './survey-json-ld.ts';
export { videoJsonLd } from './video-json-ld.ts';
export { websiteJsonLd } from './website-json-ld.ts';
