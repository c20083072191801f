import type { Locale, Person } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { wordsFor } from '../text/words.ts';
import { pagePathOf } from './address.ts';
import { organizationName } from './organization-name.ts';
import { type PictureView, toPicture } from './picture.ts';

/** Someone, as events and articles name them. */
export interface PersonView {
  /** `Dr. Audrey Barbakoff, EdD, MLIS` */
  readonly name: string;
  readonly path: string;
  /** `Founder & CEO, Co/Lab Capacity` */
  readonly role: string | undefined;
  readonly photo: PictureView | undefined;
  /** Stand where there is no photo. */
  readonly initials: string;
}

export function toPerson(hub: HubReader, id: string, locale: Locale): PersonView | undefined {
  const person = hub.ask('card', id, locale);
  if (person?.type !== 'person') return undefined;
  const organization = organizationName(hub, person.organization, locale);
  const { roleAt } = wordsFor(locale).event;
  return {
    name: fullName(person),
    path: pagePathOf(person),
    role:
      person.role !== undefined && organization !== undefined
        ? roleAt(person.role, organization)
        : (person.role ?? organization),
    photo: toPicture(hub, person.photo, locale),
    initials: initialsOf(person.name),
  };
}

export const fullName = ({
  prefix,
  name,
  suffixes,
}: Pick<Person, 'prefix' | 'name' | 'suffixes'>): string =>
  [[prefix, name].filter(Boolean).join(' '), suffixes].filter(Boolean).join(', ');

/** Of the first and the last word of a name, whole characters even beyond the first 65,536. */
function initialsOf(name: string): string {
  const [first, ...others] = name.split(' ').map((word) => [...word][0] ?? '');
  return [first, others.at(-1)].join('');
}
