import { family, namesIn, oneName, words, type ZoneFamily } from './zone-family.ts';

const greenwich = words('Greenwich Mean Time', 'hora del meridiano de Greenwich', 'توقيت غرينتش');
const universal = words(
  'Coordinated Universal Time',
  'tiempo universal coordinado',
  'التوقيت العالمي المنسق',
);

export const europeAndAfrica: readonly ZoneFamily[] = [
  { standard: { offset: 0, name: universal }, generic: universal, zones: ['UTC'] },
  {
    standard: { offset: 0, name: greenwich },
    daylight: {
      offset: 60,
      name: words('British Summer Time', 'hora de verano británica', 'التوقيت الصيفي البريطاني'),
    },
    generic: words('UK Time', 'hora del Reino Unido', 'توقيت المملكة المتحدة'),
    zones: namesIn('Europe/London Europe/Guernsey Europe/Isle_of_Man Europe/Jersey'),
  },
  {
    standard: { offset: 0, name: greenwich },
    // By Irish law the summer is the standard time.
    daylight: {
      offset: 60,
      name: words('Irish Standard Time', 'hora estándar de Irlanda', 'توقيت أيرلندا القياسي'),
    },
    generic: words('Ireland Time', 'hora de Irlanda', 'توقيت أيرلندا'),
    zones: ['Europe/Dublin'],
  },
  {
    standard: { offset: 0, name: greenwich },
    generic: greenwich,
    zones: namesIn(
      `Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry
      Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott
      Africa/Ouagadougou Africa/Sao_Tome America/Danmarkshavn Atlantic/Reykjavik
      Atlantic/St_Helena`,
    ),
  },
  family(
    words('Western European', 'de Europa occidental', 'توقيت غرب أوروبا'),
    { standard: 0, daylight: 60, summer: 'Summer' },
    'Europe/Lisbon Atlantic/Canary Atlantic/Faroe Atlantic/Madeira',
  ),
  family(
    words('Azores', 'de las Azores', 'توقيت جزر الأزور'),
    { standard: -60, daylight: 0, summer: 'Summer' },
    'Atlantic/Azores',
  ),
  family(
    words('Central European', 'de Europa central', 'توقيت وسط أوروبا'),
    { standard: 60, daylight: 120, summer: 'Summer' },
    `Europe/Berlin Europe/Amsterdam Europe/Andorra Europe/Belgrade Europe/Brussels Europe/Budapest
    Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid
    Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Prague Europe/Rome Europe/Sarajevo
    Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vienna Europe/Warsaw
    Europe/Zagreb Europe/Zurich Africa/Ceuta`,
  ),
  family(
    words('Eastern European', 'de Europa oriental', 'توقيت شرق أوروبا'),
    { standard: 120, daylight: 180, summer: 'Summer' },
    `Europe/Athens Europe/Bucharest Europe/Chisinau Europe/Helsinki Europe/Kyiv Europe/Riga
    Europe/Sofia Europe/Tallinn Europe/Vilnius Asia/Famagusta Asia/Nicosia`,
  ),
  family(words('Moscow', 'de Moscú', 'توقيت موسكو'), { standard: 180 }, 'Europe/Moscow'),
  oneName(words('Türkiye Time', 'hora de Turquía', 'توقيت تركيا'), 'Europe/Istanbul'),
  // Its clocks follow Ramadan, not seasons, and its law has changed: the offset says which it is.
  oneName(words('Morocco Time', 'hora de Marruecos', 'توقيت المغرب'), 'Africa/Casablanca'),
  oneName(words('Algeria Time', 'hora de Argelia', 'توقيت الجزائر'), 'Africa/Algiers'),
  oneName(words('Tunisia Time', 'hora de Túnez', 'توقيت تونس'), 'Africa/Tunis'),
  oneName(words('Libya Time', 'hora de Libia', 'توقيت ليبيا'), 'Africa/Tripoli'),
  family(
    words('Egypt', 'de Egipto', 'توقيت مصر'),
    { standard: 120, daylight: 180, summer: 'Summer' },
    'Africa/Cairo',
  ),
  oneName(words('Sudan Time', 'hora de Sudán', 'توقيت السودان'), 'Africa/Khartoum'),
  oneName(
    words('West Africa Time', 'hora de África occidental', 'توقيت غرب أفريقيا'),
    `Africa/Lagos Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa
    Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey
    Africa/Porto-Novo`,
  ),
  oneName(
    words('Central Africa Time', 'hora de África central', 'توقيت وسط أفريقيا'),
    `Africa/Maputo Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Kigali
    Africa/Lubumbashi Africa/Lusaka`,
  ),
  oneName(
    words('East Africa Time', 'hora de África oriental', 'توقيت شرق أفريقيا'),
    `Africa/Nairobi Africa/Addis_Ababa Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala
    Africa/Mogadishu Indian/Antananarivo Indian/Comoro Indian/Mayotte`,
  ),
  family(
    words('South Africa', 'de Sudáfrica', 'توقيت جنوب أفريقيا'),
    { standard: 120 },
    'Africa/Johannesburg Africa/Maseru Africa/Mbabane',
  ),
];
