import type { Words } from './words.ts';

export const en: Words = {
  preview: 'Preview',
  draft: 'Preview of a draft: nobody else sees this.',
  published: 'Preview of what is published.',
  shared: 'A draft that was shared with you: it is not public yet. Please do not pass it on.',
  until: (moment) => `This link works until ${moment}.`,
  views: 'Ways to look at it',
  page: 'As it is now',
  phone: 'On a phone',
  after: 'After the event',
  elsewhere: 'As a visitor in another time zone',
  languages: 'In other languages',
  notReady: 'To do before it can be published',
  cannotShow: 'This draft cannot be shown as a page yet',
  phoneFrame: 'The page on a phone',
  noLink: 'This address shows nothing. Open the preview from the form of an entry.',
  expired:
    'This link works no more. Editors: load the form of the entry again and open its preview. Everybody else: ask whoever sent it for a new one.',
  noDraft: 'There is no such draft any more, or it is not shared with you any more.',
  failed: 'The preview cannot be made just now. Load this page again in a minute.',
};
