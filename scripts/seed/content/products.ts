import type { DemoDocument } from '../demo-document.ts';
import { p } from '../write.ts';
import { entry, ornament } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

const oclc = { owner: 'organization-oclc' };

/** Two products of others. The names and marks are their owner’s; the words are ours. */
export const products: readonly DemoDocument[] = [
  entry(
    'product',
    'product-capira',
    { on: '2024-11-04' },
    {
      title: 'Capira',
      slug: 'capira',
      mark: 'service-mark',
      summary: 'A mobile app for libraries, so that the way in fits in a pocket.',
      ...oclc,
      url: 'https://products.example/capira',
      ...ornament('porch-bench'),
      topics: topics('digital-inclusion', 'community-engagement'),
      audiences: audiences('public-libraries'),
      body: [
        p(
          'Many people’s first library door is a telephone. Capira is a mobile app for libraries. Before you choose any app, ask three neighbours with old telephones to try it while you watch, and ask how it reads aloud.',
        ),
        p(
          'Porchlight does not sell this product and is not run by its owner. It is listed here because libraries ask for it.',
        ),
      ],
    },
  ),
  entry(
    'product',
    'product-contentdm',
    { on: '2024-11-04' },
    {
      title: 'CONTENTdm',
      slug: 'contentdm',
      mark: 'registered',
      summary:
        'Build, showcase and preserve digital collections, from glass plates to oral histories.',
      ...oclc,
      url: 'https://products.example/contentdm',
      ...ornament('lamp-and-books'),
      topics: topics('local-history', 'digital-inclusion'),
      audiences: audiences('academic-libraries', 'public-libraries'),
      body: [
        p(
          'CONTENTdm is for building, showcasing and preserving digital collections. What goes into one is a question for the people in the pictures: who they are, what may be shown, and what they would like to have back.',
        ),
        p(
          'Porchlight does not sell this product and is not run by its owner. It is listed here because libraries ask for it.',
        ),
      ],
    },
  ),
];
