import { basics, common, gathering, linked } from './common';
import type { Layout } from './layout';

/** News, blog posts, stories and pages. */

const article: Layout = {
  fields: {
    ...common,
    authors: ['Authors', linked('Who wrote it, in the order of the byline, such as “Ana Ruiz”.')],
    publicationName: [
      'Publication',
      'Where it appeared, if it has a name, such as “Next”; cards then read “Next blog post”.',
      'Next',
    ],
    externalUrl: [
      'Address elsewhere',
      'Where the full text is, if it is not here, such as https://news.example/easy-as-abcd.',
      'https://',
    ],
    correctionNote: [
      'Correction',
      'What was put right after publication, such as “The number of branches was wrong; it is 14.”',
    ],
  },
  form: [
    ...basics,
    [...gathering],
    ['authors', 'publicationName'],
    ['externalUrl'],
    ['correctionNote'],
  ],
  nameField: 'title',
  columns: ['title', 'slug', 'publicationName', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
};

export const newsArticle = article;
export const blogPost = article;

export const story: Layout = {
  fields: {
    ...common,
    storyKind: [
      'Kind',
      'A story told at length, or a short social post, such as a photo with a line.',
    ],
    organization: ['Library', linked('Whose story it is, such as “Kansas City Public Library”.')],
    campaign: ['Campaign', linked('The hashtag it was told under, such as #EngagedLibraries.')],
    date: ['Day', 'The day it happened, when that matters, such as 2025-01-20.'],
    occasion: ['Occasion', 'What that day was, such as “MLK Day”.', 'MLK Day'],
    permalink: [
      'Original post',
      'Where it was first made public, such as https://social.example/@library/1.',
      'https://',
    ],
  },
  form: [
    ...basics,
    ['storyKind', 'date', 'occasion'],
    ['organization', 'campaign'],
    ['permalink'],
    [...gathering],
  ],
  nameField: 'title',
  columns: ['title', 'storyKind', 'date', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
};

export const page: Layout = {
  fields: {
    ...common,
    lastReviewedOn: [
      'Last reviewed on',
      'When somebody last checked that it is right, such as 2025-01-20.',
    ],
  },
  form: [...basics, [...gathering], ['lastReviewedOn']],
  nameField: 'title',
  columns: ['title', 'slug', 'lastReviewedOn', 'updatedAt'],
  sort: ['title', 'ASC'],
};
