import { family, oneName, words, type ZoneFamily } from './zone-family.ts';

const northAmerica = words('North America', 'América del Norte', 'أمريكا الشمالية');
const mexico = words('Mexico', 'México', 'المكسيك');
const eastern = words('Eastern', 'del este', 'التوقيت الشرقي');
const central = words('Central', 'del centro', 'التوقيت المركزي');
const mountain = words('Mountain', 'de la montaña', 'التوقيت الجبلي');
const atlantic = words('Atlantic', 'del Atlántico', 'توقيت الأطلسي');

export const americas: readonly ZoneFamily[] = [
  family(
    words('Newfoundland', 'de Terranova', 'توقيت نيوفاوندلاند'),
    { standard: -210, daylight: -150 },
    'America/St_Johns',
  ),
  family(
    atlantic,
    { standard: -240, daylight: -180, region: northAmerica },
    `America/Halifax America/Glace_Bay America/Goose_Bay America/Moncton America/Thule
    Atlantic/Bermuda`,
  ),
  family(
    atlantic,
    { standard: -240, region: northAmerica, generic: 'standard' },
    `America/Puerto_Rico America/Anguilla America/Antigua America/Aruba America/Barbados
    America/Blanc-Sablon America/Curacao America/Dominica America/Grenada America/Guadeloupe
    America/Martinique America/Montserrat America/Port_of_Spain America/Santo_Domingo
    America/St_Kitts America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola`,
  ),
  family(
    eastern,
    { standard: -300, daylight: -240, region: northAmerica },
    `America/New_York America/Detroit America/Toronto America/Nassau America/Port-au-Prince
    America/Grand_Turk America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello
    America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg
    America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac`,
  ),
  family(
    eastern,
    { standard: -300, region: northAmerica, generic: 'standard' },
    'America/Panama America/Cayman America/Jamaica',
  ),
  family(
    eastern,
    {
      standard: -300,
      region: mexico,
      generic: words(
        'Southeast Mexico Time',
        'hora del sureste de México',
        'توقيت جنوب شرق المكسيك',
      ),
    },
    'America/Cancun',
  ),
  family(
    central,
    { standard: -360, daylight: -300, region: northAmerica },
    `America/Chicago America/Winnipeg America/Menominee America/Matamoros America/Ojinaga
    America/Rankin_Inlet America/Resolute America/Indiana/Knox America/Indiana/Tell_City
    America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem`,
  ),
  family(
    central,
    {
      standard: -360,
      region: words('Saskatchewan', 'Saskatchewan', 'ساسكاتشوان'),
      generic: words('Saskatchewan Time', 'hora de Saskatchewan', 'توقيت ساسكاتشوان'),
    },
    'America/Regina America/Swift_Current',
  ),
  family(
    central,
    {
      standard: -360,
      region: words('Central America', 'América Central', 'أمريكا الوسطى'),
      generic: words('Central America Time', 'hora de América Central', 'توقيت أمريكا الوسطى'),
    },
    `America/Costa_Rica America/Belize America/El_Salvador America/Guatemala America/Managua
    America/Tegucigalpa`,
  ),
  family(
    central,
    {
      standard: -360,
      daylight: -300,
      region: mexico,
      generic: words('Central Mexico Time', 'hora del centro de México', 'توقيت وسط المكسيك'),
    },
    `America/Mexico_City America/Bahia_Banderas America/Chihuahua America/Merida
    America/Monterrey`,
  ),
  family(
    mountain,
    { standard: -420, daylight: -360, region: northAmerica },
    `America/Denver America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Edmonton
    America/Inuvik America/Yellowknife`,
  ),
  family(
    mountain,
    {
      standard: -420,
      region: words('Arizona', 'Arizona', 'أريزونا'),
      generic: words('Arizona Time', 'hora de Arizona', 'توقيت أريزونا'),
    },
    'America/Phoenix',
  ),
  family(
    mountain,
    { standard: -420, region: northAmerica, generic: 'standard' },
    'America/Creston America/Dawson_Creek America/Fort_Nelson',
  ),
  family(
    words('Yukon', 'del Yukón', 'توقيت يوكون'),
    { standard: -420 },
    'America/Whitehorse America/Dawson',
  ),
  family(
    words('Mexican Pacific', 'del Pacífico de México', 'توقيت المحيط الهادئ المكسيكي'),
    { standard: -420, daylight: -360 },
    'America/Mazatlan America/Hermosillo',
  ),
  family(
    words('Pacific', 'del Pacífico', 'توقيت المحيط الهادئ'),
    { standard: -480, daylight: -420, region: northAmerica },
    'America/Los_Angeles America/Tijuana America/Vancouver',
  ),
  family(
    words('Alaska', 'de Alaska', 'توقيت ألاسكا'),
    { standard: -540, daylight: -480 },
    `America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka
    America/Yakutat`,
  ),
  family(words('Hawaii', 'de Hawái', 'توقيت هاواي'), { standard: -600 }, 'Pacific/Honolulu'),
  family(
    words('Hawaii–Aleutian', 'de Hawái y Aleutianas', 'توقيت هاواي وألوتيان'),
    { standard: -600, daylight: -540 },
    'America/Adak',
  ),
  family(
    words('Cuba', 'de Cuba', 'توقيت كوبا'),
    { standard: -300, daylight: -240 },
    'America/Havana',
  ),
  oneName(words('Greenland Time', 'hora de Groenlandia', 'توقيت غرينلاند'), 'America/Nuuk'),
  family(
    words('Brasília', 'de Brasilia', 'توقيت برازيليا'),
    { standard: -180, daylight: -120, summer: 'Summer' },
    `America/Sao_Paulo America/Araguaina America/Bahia America/Belem America/Fortaleza
    America/Maceio America/Recife America/Santarem`,
  ),
  family(
    words('Amazon', 'del Amazonas', 'توقيت الأمازون'),
    { standard: -240, daylight: -180, summer: 'Summer' },
    'America/Manaus America/Boa_Vista America/Campo_Grande America/Cuiaba America/Porto_Velho',
  ),
  oneName(words('Acre Time', 'hora de Acre', 'توقيت أكري'), 'America/Rio_Branco America/Eirunepe'),
  oneName(
    words('Fernando de Noronha Time', 'hora de Fernando de Noronha', 'توقيت فرناندو دي نورونيا'),
    'America/Noronha',
  ),
  family(
    words('Argentina', 'de Argentina', 'توقيت الأرجنتين'),
    { standard: -180, daylight: -120, summer: 'Summer' },
    `America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/Cordoba
    America/Argentina/Jujuy America/Argentina/La_Rioja America/Argentina/Mendoza
    America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan
    America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia`,
  ),
  family(
    words('Chile', 'de Chile', 'توقيت تشيلي'),
    { standard: -240, daylight: -180, summer: 'Summer' },
    'America/Santiago America/Coyhaique America/Punta_Arenas',
  ),
  family(
    words('Easter Island', 'de la Isla de Pascua', 'توقيت جزيرة القيامة'),
    { standard: -360, daylight: -300, summer: 'Summer' },
    'Pacific/Easter',
  ),
  family(words('Colombia', 'de Colombia', 'توقيت كولومبيا'), { standard: -300 }, 'America/Bogota'),
  family(
    words('Ecuador', 'de Ecuador', 'توقيت الإكوادور'),
    { standard: -300 },
    'America/Guayaquil',
  ),
  family(words('Peru', 'de Perú', 'توقيت بيرو'), { standard: -300 }, 'America/Lima'),
  oneName(words('Bolivia Time', 'hora de Bolivia', 'توقيت بوليفيا'), 'America/La_Paz'),
  oneName(words('Paraguay Time', 'hora de Paraguay', 'توقيت باراغواي'), 'America/Asuncion'),
  oneName(words('Uruguay Time', 'hora de Uruguay', 'توقيت أوروغواي'), 'America/Montevideo'),
  oneName(words('Venezuela Time', 'hora de Venezuela', 'توقيت فنزويلا'), 'America/Caracas'),
];
