import { linked } from './common';
import type { Layout } from './layout';

/** People, organisations and places. Saving publishes them. */

export const person: Layout = {
  fields: {
    name: ['Name', 'The name without titles, such as “Ana Ruiz”.', 'Ana Ruiz'],
    slug: [
      'Address (slug)',
      'The last part of the web address: small letters, digits and hyphens, such as ana-ruiz.',
      'ana-ruiz',
    ],
    prefix: ['Before the name', 'A title, such as “Dr.”.', 'Dr.'],
    suffixes: ['After the name', 'Degrees separated by commas, such as “EdD, MLIS”.', 'EdD, MLIS'],
    role: ['Role', 'What the person does, such as “Branch manager”.', 'Branch manager'],
    organization: ['Organisation', linked('Where the person works, such as “Main Library”.')],
    bio: ['About', 'Two or three sentences about the person, such as “Ana runs story hours.”'],
    photo: ['Photo', 'A portrait, described in words, such as “Ana Ruiz, smiling”.'],
    url: [
      'Address elsewhere',
      'A page about the person, such as https://people.example/ana.',
      'https://',
    ],
  },
  form: [
    ['name', 'slug'],
    ['prefix', 'suffixes'],
    ['role', 'organization'],
    ['bio'],
    ['photo'],
    ['url'],
  ],
  nameField: 'name',
  columns: ['name', 'role', 'slug', 'updatedAt'],
  sort: ['name', 'ASC'],
};

export const organization: Layout = {
  fields: {
    name: ['Name', 'The full name, such as “Orange County Library System”.'],
    acronym: ['Short form', 'The letters people know it by, such as “OCLS”.', 'OCLS'],
    description: ['Description', 'A sentence about it, such as “Sixteen libraries in one county.”'],
    url: ['Address', 'Its website, such as https://library.example/.', 'https://'],
  },
  form: [['name', 'acronym'], ['url'], ['description']],
  nameField: 'name',
  columns: ['name', 'acronym', 'updatedAt'],
  sort: ['name', 'ASC'],
};

export const place: Layout = {
  fields: {
    name: ['Name', 'What the branch or venue is called, such as “Main Library”.', 'Main Library'],
    slug: [
      'Address (slug)',
      'The last part of its web address: small letters, digits and hyphens, such as main-library.',
      'main-library',
    ],
    description: ['Description', 'A sentence or two about it, such as “By the old town hall.”'],
    image: ['Picture', 'One picture, described in words, such as “The entrance with its ramp”.'],
    street: ['Street', 'Street and number, such as “12 Elm Street”.', '12 Elm Street'],
    locality: ['Town', 'The city or town, such as “Springfield”.', 'Springfield'],
    region: ['State or region', 'As it is written in an address, such as “OH”.', 'OH'],
    postalCode: ['Postal code', 'As it is written in an address, such as 43017.', '43017'],
    country: ['Country', 'As it is written in an address, such as “United States”.'],
    timeZone: ['Time zone', 'The zone of its clocks, by a city in it, such as New York.'],
    mapUrl: ['Map', 'The address of a map, such as https://maps.example/main-library.', 'https://'],
    phone: ['Phone', 'With its area code, such as +1 614 555 0100.', '+1 614 555 0100'],
    email: [
      'E-mail',
      'Where people can write to, such as main@library.example.',
      'main@library.example',
    ],
    directions: [
      'Getting there',
      'Buses, trains and the way from the stop, such as “Bus 4 to Elm Street.”',
    ],
    parking: ['Parking', 'Where to park a car or a bicycle, such as “Behind the building, free.”'],
    stepFreeAccess: [
      'Step-free access',
      'On when one can get in and around without a step, such as by a ramp.',
    ],
    accessNote: [
      'More on access',
      'What to know before coming, such as “The lift is by the east door.”',
    ],
  },
  form: [
    ['name', 'slug'],
    ['description'],
    ['street', 'locality'],
    ['region', 'postalCode', 'country'],
    ['timeZone', 'mapUrl'],
    ['phone', 'email'],
    ['stepFreeAccess', 'accessNote'],
    ['directions', 'parking'],
    ['image'],
  ],
  nameField: 'name',
  columns: ['name', 'locality', 'timeZone', 'stepFreeAccess'],
  sort: ['name', 'ASC'],
};
