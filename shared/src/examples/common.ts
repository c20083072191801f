/** Fields that many full examples share. */

export const body = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'Why it matters' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'A light on is ' },
      { type: 'text', text: 'an invitation', bold: true },
      { type: 'text', text: ': see ' },
      { type: 'link', url: '/events/', children: [{ type: 'text', text: 'what is coming up' }] },
      { type: 'text', text: '.' },
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [{ type: 'text', text: 'Ask first' }] },
      { type: 'list-item', children: [{ type: 'text', text: 'Come back' }] },
    ],
  },
  { type: 'quote', children: [{ type: 'text', text: 'We were asked, and then we were heard.' }] },
  { type: 'code', children: [{ type: 'text', text: 'x < y && y > z' }] },
  { type: 'image', media: 'media-porch', alt: 'A porch at dusk' },
];

export const image = {
  file: 'media-porch',
  alt: 'A porch at dusk, its lamp lit',
  decorative: false,
  credit: 'Drawn for this example',
};

export const contact = {
  name: 'Events desk',
  email: 'events@library.example',
  phone: '+1 555 0100',
};

/** A full entry of any type with a page of its own. */
export const common = {
  title: 'A full example — “everything”, filled in',
  slug: 'a-full-example',
  summary: 'Every field of this entry has a value.',
  body,
  image,
  topics: ['topic-full'],
  audiences: ['audience-full'],
};
