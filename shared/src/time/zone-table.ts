import { words, type Words, type ZoneFamily } from './zone-family.ts';
import { zoneLinks } from './zone-links.ts';
import { americas } from './zone-table-americas.ts';
import { asiaAndPacific } from './zone-table-asia-pacific.ts';
import { europeAndAfrica } from './zone-table-europe-africa.ts';
import type { TimeZone } from './zones.ts';

export const zoneFamilies: readonly ZoneFamily[] = [
  ...americas,
  ...europeAndAfrica,
  ...asiaAndPacific,
];

/** Where zones are that stopped changing clocks while their family goes on. */
const places: Readonly<Record<string, Words>> = {
  'America/Vancouver': words('British Columbia', 'Columbia Británica', 'كولومبيا البريطانية'),
  'America/Edmonton': words('Alberta', 'Alberta', 'ألبرتا'),
  'America/Yellowknife': words(
    'Northwest Territories',
    'Territorios del Noroeste',
    'الأقاليم الشمالية الغربية',
  ),
  'America/Coyhaique': words('Aysén', 'Aysén', 'آيسن'),
  'America/Punta_Arenas': words('Magallanes', 'Magallanes', 'ماغايانيس'),
};

const familyByZone = new Map(
  zoneFamilies.flatMap((family) => family.zones.map((zone) => [zone, family] as const)),
);

const targets = new Map(
  Object.entries(zoneLinks).flatMap(([target, links]) =>
    links.map((link) => [link, target] as const),
  ),
);

/** The zone a link name stands for; a zone that has a row of its own stands for itself. */
export const targetOf = (zone: TimeZone): string =>
  familyByZone.has(zone) ? zone : (targets.get(zone) ?? zone);

/** Undefined for a zone without a row: it goes by its city. */
export const familyOf = (zone: TimeZone): ZoneFamily | undefined =>
  familyByZone.get(targetOf(zone));

/** Where the zone is, if it parted from its family. */
export const placeOf = (zone: TimeZone): Words | undefined => places[targetOf(zone)];
