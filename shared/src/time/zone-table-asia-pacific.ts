import { family, oneName, words, type ZoneFamily } from './zone-family.ts';

const easternAustralia = words('Australian Eastern', 'del este de Australia', 'توقيت شرق أستراليا');
const centralAustralia = words(
  'Australian Central',
  'del centro de Australia',
  'توقيت وسط أستراليا',
);

export const asiaAndPacific: readonly ZoneFamily[] = [
  family(
    words('Arabian', 'de Arabia', 'توقيت الجزيرة العربية'),
    { standard: 180 },
    'Asia/Riyadh Asia/Aden Asia/Bahrain Asia/Kuwait Asia/Qatar',
  ),
  family(words('Gulf', 'del Golfo', 'توقيت الخليج'), { standard: 240 }, 'Asia/Dubai Asia/Muscat'),
  oneName(words('Iraq Time', 'hora de Irak', 'توقيت العراق'), 'Asia/Baghdad'),
  oneName(words('Jordan Time', 'hora de Jordania', 'توقيت الأردن'), 'Asia/Amman'),
  oneName(words('Syria Time', 'hora de Siria', 'توقيت سوريا'), 'Asia/Damascus'),
  oneName(words('Palestine Time', 'hora de Palestina', 'توقيت فلسطين'), 'Asia/Gaza Asia/Hebron'),
  family(
    words('Lebanon', 'del Líbano', 'توقيت لبنان'),
    { standard: 120, daylight: 180, summer: 'Summer' },
    'Asia/Beirut',
  ),
  family(
    words('Israel', 'de Israel', 'توقيت إسرائيل'),
    { standard: 120, daylight: 180 },
    'Asia/Jerusalem',
  ),
  family(words('Iran', 'de Irán', 'توقيت إيران'), { standard: 210, daylight: 270 }, 'Asia/Tehran'),
  oneName(words('Afghanistan Time', 'hora de Afganistán', 'توقيت أفغانستان'), 'Asia/Kabul'),
  family(
    words('Pakistan', 'de Pakistán', 'توقيت باكستان'),
    { standard: 300, daylight: 360, summer: 'Summer' },
    'Asia/Karachi',
  ),
  family(words('India', 'de la India', 'توقيت الهند'), { standard: 330 }, 'Asia/Kolkata'),
  oneName(words('Sri Lanka Time', 'hora de Sri Lanka', 'توقيت سريلانكا'), 'Asia/Colombo'),
  oneName(words('Nepal Time', 'hora de Nepal', 'توقيت نيبال'), 'Asia/Kathmandu'),
  family(
    words('Bangladesh', 'de Bangladés', 'توقيت بنغلاديش'),
    { standard: 360, daylight: 420, summer: 'Summer' },
    'Asia/Dhaka',
  ),
  oneName(words('Myanmar Time', 'hora de Birmania', 'توقيت ميانمار'), 'Asia/Yangon'),
  oneName(
    words('Indochina Time', 'hora de Indochina', 'توقيت الهند الصينية'),
    'Asia/Bangkok Asia/Ho_Chi_Minh Asia/Phnom_Penh Asia/Vientiane',
  ),
  oneName(
    words('Western Indonesia Time', 'hora de Indonesia occidental', 'توقيت غرب إندونيسيا'),
    'Asia/Jakarta Asia/Pontianak',
  ),
  oneName(
    words('Central Indonesia Time', 'hora de Indonesia central', 'توقيت وسط إندونيسيا'),
    'Asia/Makassar',
  ),
  oneName(
    words('Eastern Indonesia Time', 'hora de Indonesia oriental', 'توقيت شرق إندونيسيا'),
    'Asia/Jayapura',
  ),
  oneName(words('Singapore Time', 'hora de Singapur', 'توقيت سنغافورة'), 'Asia/Singapore'),
  oneName(
    words('Malaysia Time', 'hora de Malasia', 'توقيت ماليزيا'),
    'Asia/Kuala_Lumpur Asia/Kuching',
  ),
  family(words('Philippine', 'de Filipinas', 'توقيت الفلبين'), { standard: 480 }, 'Asia/Manila'),
  family(words('China', 'de China', 'توقيت الصين'), { standard: 480 }, 'Asia/Shanghai'),
  oneName(words('Hong Kong Time', 'hora de Hong Kong', 'توقيت هونغ كونغ'), 'Asia/Hong_Kong'),
  oneName(words('Macau Time', 'hora de Macao', 'توقيت ماكاو'), 'Asia/Macau'),
  oneName(words('Taipei Time', 'hora de Taipéi', 'توقيت تايبيه'), 'Asia/Taipei'),
  family(words('Japan', 'de Japón', 'توقيت اليابان'), { standard: 540 }, 'Asia/Tokyo'),
  family(words('Korea', 'de Corea', 'توقيت كوريا'), { standard: 540 }, 'Asia/Seoul'),
  family(
    easternAustralia,
    { standard: 600, daylight: 660 },
    'Australia/Sydney Australia/Hobart Australia/Melbourne Antarctica/Macquarie',
  ),
  family(
    easternAustralia,
    {
      standard: 600,
      generic: words('Queensland Time', 'hora de Queensland', 'توقيت كوينزلاند'),
    },
    'Australia/Brisbane Australia/Lindeman',
  ),
  family(
    centralAustralia,
    { standard: 570, daylight: 630 },
    'Australia/Adelaide Australia/Broken_Hill',
  ),
  family(
    centralAustralia,
    {
      standard: 570,
      generic: words(
        'Northern Territory Time',
        'hora del Territorio del Norte',
        'توقيت الإقليم الشمالي',
      ),
    },
    'Australia/Darwin',
  ),
  family(
    words('Australian Central Western', 'del centro-oeste de Australia', 'توقيت وسط غرب أستراليا'),
    { standard: 525, daylight: 585 },
    'Australia/Eucla',
  ),
  family(
    words('Australian Western', 'del oeste de Australia', 'توقيت غرب أستراليا'),
    { standard: 480, daylight: 540 },
    'Australia/Perth',
  ),
  family(
    words('Lord Howe', 'de la isla Lord Howe', 'توقيت جزيرة لورد هاو'),
    { standard: 630, daylight: 660 },
    'Australia/Lord_Howe',
  ),
  family(
    words('Norfolk Island', 'de la isla Norfolk', 'توقيت جزيرة نورفولك'),
    { standard: 660, daylight: 720 },
    'Pacific/Norfolk',
  ),
  family(
    words('New Zealand', 'de Nueva Zelanda', 'توقيت نيوزيلندا'),
    { standard: 720, daylight: 780 },
    'Pacific/Auckland Antarctica/McMurdo',
  ),
  family(
    words('Chatham', 'de las islas Chatham', 'توقيت جزر تشاتام'),
    { standard: 765, daylight: 825 },
    'Pacific/Chatham',
  ),
  oneName(words('Fiji Time', 'hora de Fiyi', 'توقيت فيجي'), 'Pacific/Fiji'),
  oneName(words('Tonga Time', 'hora de Tonga', 'توقيت تونغا'), 'Pacific/Tongatapu'),
  oneName(words('Samoa Time', 'hora de Samoa', 'توقيت ساموا'), 'Pacific/Apia'),
  family(
    words('American Samoa', 'de Samoa Americana', 'توقيت ساموا الأمريكية'),
    { standard: -660 },
    'Pacific/Pago_Pago Pacific/Midway',
  ),
  family(
    words('Chamorro', 'chamorra', 'توقيت تشامورو'),
    { standard: 600 },
    'Pacific/Guam Pacific/Saipan',
  ),
];
