import { type DocumentsByType, surveyFilePath, surveyFormats } from '@porchlight/shared';
import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';

import type { HubReader } from '../../hub/recording-hub.ts';
import { addressOf } from '../address.ts';
import { describedPage } from './described-page.ts';
import { thing } from './json-ld-text.ts';
import { organizationJsonLd } from './organization-json-ld.ts';

const mimes = { csv: 'text/csv', json: 'application/json' } as const;

/** The figures of a survey, and where to take them away. */
export function surveyJsonLd(survey: DocumentsByType['survey'], hub: HubReader): DatasetLeaf {
  const { locale, fieldedFrom, fieldedTo, firstPublishedAt, revisedAt } = survey;
  return thing<DatasetLeaf>({
    '@type': 'Dataset',
    ...describedPage(survey, hub),
    creator: organizationJsonLd(locale, hub),
    datePublished: firstPublishedAt,
    dateModified: revisedAt,
    temporalCoverage: `${fieldedFrom}/${fieldedTo}`,
    variableMeasured: survey.findings.map(({ question }) => question),
    isAccessibleForFree: true,
    inLanguage: locale,
    distribution: surveyFormats.map((format): DataDownloadLeaf => ({
      '@type': 'DataDownload',
      encodingFormat: mimes[format],
      contentUrl: addressOf(surveyFilePath(survey, format), hub.site),
    })),
  });
}
