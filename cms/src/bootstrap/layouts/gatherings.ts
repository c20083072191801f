import type { Layout, Words } from './layout';

/** Topics, audiences, series and campaigns: what entries are gathered by. Saving publishes them. */

const common = {
  name: ['Name', 'What it is called, as visitors should read it, such as “Literacy”.', 'Literacy'],
  slug: [
    'Address (slug)',
    'The last part of its web address: small letters, digits and hyphens, such as family-literacy.',
    'family-literacy',
  ],
  description: [
    'Description',
    'A sentence or two for its page, such as “Reading together at any age.”',
  ],
} satisfies Record<string, Words>;

const lists = {
  nameField: 'name',
  columns: ['name', 'slug', 'updatedAt'],
  sort: ['name', 'ASC'],
} as const;

export const topic: Layout = {
  fields: common,
  form: [['name', 'slug'], ['description']],
  ...lists,
};

export const audience: Layout = {
  fields: {
    ...common,
    name: ['Name', 'Whom entries are for, such as “Teenagers”.', 'Teenagers'],
    ageRange: [
      'Ages',
      'For audiences that are an age group, such as “13 to 17 years”.',
      '13 to 17 years',
    ],
  },
  form: [['name', 'slug'], ['description'], ['ageRange']],
  ...lists,
};

export const series: Layout = {
  fields: {
    ...common,
    name: [
      'Name',
      'What the events are called together, such as “Engagement hour”.',
      'Engagement hour',
    ],
    image: ['Picture', 'One picture for the series, described in words, such as its poster.'],
  },
  form: [['name', 'slug'], ['description'], ['image']],
  ...lists,
};

export const campaign: Layout = {
  fields: {
    ...common,
    name: [
      'Name',
      'What the campaign is called, such as “Engaged Libraries”.',
      'Engaged Libraries',
    ],
    hashtag: ['Hashtag', 'One word after a #, such as #EngagedLibraries.', '#EngagedLibraries'],
    url: [
      'Address',
      'Where the campaign is explained, such as https://campaign.example/.',
      'https://',
    ],
  },
  form: [['name', 'slug'], ['hashtag', 'url'], ['description']],
  nameField: 'name',
  columns: ['name', 'hashtag', 'slug', 'updatedAt'],
  sort: ['name', 'ASC'],
};
