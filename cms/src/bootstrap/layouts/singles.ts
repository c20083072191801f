import type { Layout } from './layout';

/** The home page and the settings of the site: there is one of each. */

export const hubPage: Layout = {
  fields: {
    title: ['Title', 'The heading of the home page, such as “Libraries and their communities”.'],
    summary: ['Summary', 'A sentence for search results, such as “Events, courses and stories.”'],
    sections: ['Sections', 'What the home page shows, from top to bottom, such as “upcoming”.'],
  },
  form: [['title'], ['summary'], ['sections']],
  nameField: 'title',
};

export const siteSettings: Layout = {
  fields: {
    name: ['Name of the site', 'As it stands at the top of every page, such as “Porchlight”.'],
    tagline: ['Tagline', 'A few words under the name, such as “What our libraries do together”.'],
    logo: ['Logo', 'A picture for the top of every page, such as a PNG with a clear background.'],
    contactEmail: ['E-mail', 'Where visitors can write to, such as hello@library.example.'],
    contactPhone: ['Phone', 'With its area code, such as +1 614 555 0100.', '+1 614 555 0100'],
    postalAddress: ['Postal address', 'In the lines of an envelope, such as “12 Elm Street”.'],
    navigation: ['Navigation', 'The links at the top of every page, in order, such as “Events”.'],
    footerText: [
      'Text at the foot',
      'A sentence for the foot of every page, such as who runs the site.',
    ],
    footerLinks: ['Links at the foot', 'In order, such as “Privacy” and “Accessibility”.'],
    socialLinks: ['Elsewhere', 'Profiles on other sites, such as https://social.example/@library.'],
    newsletterUrl: [
      'Newsletter',
      'Where to sign up, such as https://library.example/newsletter.',
      'https://',
    ],
    defaultTimeZone: [
      'Usual time zone',
      'The zone of most events, by a city in it, such as New York.',
    ],
    zoneWording: [
      'Names of time zones',
      '“Full” says Eastern Standard Time in winter and Eastern Daylight Time in summer; “generic” says Eastern Time.',
    ],
    timeStyle: ['Clock', '12h for 3:00 PM, 24h for 15:00.', '12h'],
    noticeText: [
      'Notice',
      'A banner on every page while there is something to say, such as “Closed on 4 July.”',
    ],
    noticeUrl: ['Link of the notice', 'Where to read more, such as /closed-days/.'],
  },
  form: [
    ['name', 'tagline'],
    ['logo'],
    ['contactEmail', 'contactPhone'],
    ['postalAddress'],
    ['noticeText', 'noticeUrl'],
    ['navigation'],
    ['footerText'],
    ['footerLinks'],
    ['socialLinks'],
    ['newsletterUrl', 'defaultTimeZone'],
    ['zoneWording', 'timeStyle'],
  ],
  nameField: 'name',
};
