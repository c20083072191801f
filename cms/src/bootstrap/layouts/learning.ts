import { basics, common, gathering, linked } from './common';
import type { Layout } from './layout';

/** Courses, guides, surveys and products. */

export const course: Layout = {
  fields: {
    ...common,
    provider: ['Provider', linked('Who offers it, such as “WebJunction”.')],
    courseFormat: ['Format', 'How it is taken: self-paced, live, or both (blended).'],
    lengthMinutes: ['Length in minutes', 'How long it takes in all, such as 90.', '90'],
    level: ['Level', 'Whom it fits, such as “beginner”.'],
    free: ['Free of charge', 'On when nobody pays anything, such as with a library login.'],
    cost: ['Cost', 'What it costs in words, such as “25 dollars”.'],
    certificate: ['Certificate', 'On when people get one at the end, such as a PDF.'],
    enrolUrl: [
      'Link to enrol',
      'Where to begin the course, such as https://learn.example/courses/listening.',
      'https://',
    ],
    lastReviewedOn: [
      'Last reviewed on',
      'When somebody last checked that it is right, such as 2025-01-20.',
    ],
    retiredOn: [
      'No longer offered from',
      'From this day on it is not offered, such as 2025-12-31.',
    ],
  },
  form: [
    ...basics,
    ['provider', 'courseFormat', 'level'],
    ['lengthMinutes', 'free', 'certificate'],
    ['cost'],
    ['enrolUrl'],
    [...gathering],
    ['lastReviewedOn', 'retiredOn'],
  ],
  nameField: 'title',
  columns: ['title', 'courseFormat', 'level', 'retiredOn'],
  sort: ['title', 'ASC'],
};

export const guide: Layout = {
  fields: {
    ...common,
    items: [
      'Cards',
      'What the guide recommends, in order; each card shows one entry, such as a course.',
    ],
    partnerCredit: [
      'Partner',
      'Who helped to put it together, such as “Made with Co/Lab Capacity”.',
    ],
  },
  form: [...basics, ['items'], ['partnerCredit'], [...gathering]],
  nameField: 'title',
  columns: ['title', 'slug', 'partnerCredit', 'updatedAt'],
  sort: ['title', 'ASC'],
};

export const survey: Layout = {
  fields: {
    ...common,
    mode: [
      'How it was asked',
      'Online, by phone, on paper, in person, or in several ways (mixed).',
    ],
    fieldedFrom: ['First day', 'The first day answers came in, such as 2020-11-05.'],
    fieldedTo: ['Last day', 'The last day answers came in, such as 2020-11-19.'],
    sampleSize: ['Answers', 'How many people or libraries answered, such as 223.', '223'],
    population: [
      'Who was asked',
      'The group the answers speak for, such as “U.S. public and academic libraries”.',
    ],
    statedMarginPoints: [
      'Stated margin (points)',
      'The margin of error as published, such as 6; the page also shows what the answers give.',
      '6',
    ],
    confidencePercent: ['Confidence (percent)', 'The confidence of that margin, usually 95.', '95'],
    findings: [
      'Findings',
      'Each question with its answers in percent, such as “How do you listen?”.',
    ],
  },
  form: [
    ...basics,
    ['mode', 'fieldedFrom', 'fieldedTo'],
    ['sampleSize', 'statedMarginPoints', 'confidencePercent'],
    ['population'],
    ['findings'],
    [...gathering],
  ],
  nameField: 'title',
  columns: ['title', 'fieldedFrom', 'fieldedTo', 'sampleSize'],
  sort: ['fieldedTo', 'DESC'],
};

export const product: Layout = {
  fields: {
    ...common,
    mark: [
      'Mark after the name',
      'Only the sign, kept apart from the name, such as “registered” for ®.',
    ],
    owner: ['Owner', linked('Whose product it is, such as “OCLC”.')],
    url: ['Address', 'Where to read more about it, such as https://product.example/.', 'https://'],
  },
  form: [...basics, ['mark', 'owner'], ['url'], [...gathering]],
  nameField: 'title',
  columns: ['title', 'mark', 'slug', 'updatedAt'],
  sort: ['title', 'ASC'],
};
