import type { Words } from './layout';

const follows = 'Choose it in the first language version; translations follow it.';

/** Fields that every type with a page of its own has. */
export const common = {
  title: [
    'Title',
    'What it is called, as visitors should read it, such as “Plan your year”.',
    'Plan your year',
  ],
  slug: [
    'Address (slug)',
    'The last part of its web address: small letters, digits and hyphens, such as plan-your-year.',
    'plan-your-year',
  ],
  summary: [
    'Summary',
    'One or two sentences for lists, feeds and search results, such as “Three libraries show how they plan.”',
  ],
  body: [
    'Text',
    'The full text; headings, lists, quotes, links and pictures are fine, such as a paragraph and a list of takeaways.',
  ],
  image: [
    'Picture',
    'One picture for the page and its card, described for people who cannot see it, such as a photo of the reading room.',
  ],
  topics: [
    'Topics',
    `What it is about, most important first, such as “Community engagement”. ${follows}`,
  ],
  audiences: ['Audiences', `Whom it is for, such as “Branch staff”. ${follows}`],
} satisfies Record<string, Words>;

/** The rows those fields fill at the top and at the end of a form. */
export const basics = [['title', 'slug'], ['summary'], ['body'], ['image']] as const;
export const gathering = ['topics', 'audiences'] as const;

/** Words for what is chosen once for all languages. */
export const linked = (help: string): string => `${help} ${follows}`;
