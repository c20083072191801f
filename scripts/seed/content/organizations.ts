import type { DemoDocument } from '../demo-document.ts';
import { opening } from './in-three-languages.ts';

interface Organization {
  readonly name: string;
  readonly acronym?: string;
  readonly description?: string;
  readonly url?: string;
}

const organization = (id: string, fields: Organization): DemoDocument => ({
  type: 'organization',
  documentId: `organization-${id}`,
  locale: 'en',
  published: opening,
  fields: { ...fields },
});

/** Of the real ones only the names are said here; those of Alder County are invented. */
export const organizations: readonly DemoDocument[] = [
  organization('colab-capacity', { name: 'Co/Lab Capacity' }),
  organization('kansas-city-public-library', { name: 'Kansas City Public Library' }),
  organization('orange-county-library-system', {
    name: 'Orange County Library System',
    acronym: 'OCLS',
  }),
  organization('webjunction', { name: 'WebJunction' }),
  organization('oclc', { name: 'OCLC' }),
  organization('alder-county-libraries', {
    name: 'Alder County Libraries',
    acronym: 'ACL',
    description:
      'Three branches, one van and a porch: the public library of Alder County, and the house in which this programme is made.',
    url: 'https://www.aldercounty.example/',
  }),
  organization('riverbend-college-library', {
    name: 'Riverbend College Library',
    description:
      'The college library across the river, open to every resident of the county with or without a student card.',
    url: 'https://library.riverbend.example/',
  }),
  organization('friends-of-alder', {
    name: 'Friends of Alder County Libraries',
    description:
      'Two hundred volunteers, a book sale twice a year, and the kettle behind most of the evenings listed here.',
    url: 'https://friends.aldercounty.example/',
  }),
];
