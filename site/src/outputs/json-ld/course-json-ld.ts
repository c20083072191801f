import type { DocumentsByType } from '@porchlight/shared';
import type { CourseInstanceLeaf, CourseLeaf, OfferLeaf } from 'schema-dts';

import type { HubReader } from '../../hub/recording-hub.ts';
import { nameOf, siteNameOf } from '../site-words.ts';
import { describedPage } from './described-page.ts';
import { thing } from './json-ld-text.ts';

export function courseJsonLd(course: DocumentsByType['course'], hub: HubReader): CourseLeaf {
  const { locale, free, lengthMinutes, courseFormat } = course;
  const provider = nameOf(course.provider, locale, hub);
  return thing<CourseLeaf>({
    '@type': 'Course',
    ...describedPage(course, hub),
    provider: { '@type': 'Organization', name: provider ?? siteNameOf(hub, locale) },
    isAccessibleForFree: free || undefined,
    offers: thing<OfferLeaf>({
      '@type': 'Offer',
      category: free ? 'Free' : 'Paid',
      url: course.enrolUrl,
      price: free ? 0 : undefined,
      priceCurrency: free ? 'USD' : undefined,
    }),
    hasCourseInstance: thing<CourseInstanceLeaf>({
      '@type': 'CourseInstance',
      courseMode: courseFormat === 'blended' ? 'Blended' : 'Online',
      courseWorkload: lengthMinutes === undefined ? undefined : `PT${lengthMinutes}M`,
    }),
    inLanguage: locale,
  });
}
