import { inThreeLanguages } from './in-three-languages.ts';

export const audiences = inThreeLanguages('audience', [
  {
    en: {
      name: 'Public libraries',
      slug: 'public-libraries',
      description: 'Branches, bookmobiles and the people who open them in the morning.',
    },
    es: {
      name: 'Bibliotecas públicas',
      slug: 'bibliotecas-publicas',
      description: 'Sucursales, bibliobuses y quienes los abren cada mañana.',
    },
    ar: {
      name: 'المكتبات العامة',
      slug: 'almaktabat-alamma',
      description: 'الفروع والمكتبات المتنقلة ومن يفتحون أبوابها كل صباح.',
    },
  },
  {
    en: {
      name: 'Academic libraries',
      slug: 'academic-libraries',
      description:
        'College and university libraries, from the first-year desk to special collections.',
    },
    es: {
      name: 'Bibliotecas universitarias',
      slug: 'bibliotecas-universitarias',
      description:
        'Bibliotecas de colegios y universidades, del mostrador de primer año al fondo antiguo.',
    },
    ar: {
      name: 'المكتبات الأكاديمية',
      slug: 'almaktabat-alakadimiya',
      description: 'مكتبات الكليات والجامعات، من مكتب المستجدّين إلى المجموعات الخاصة.',
    },
  },
  {
    en: {
      name: 'Library leaders',
      slug: 'library-leaders',
      description: 'Directors, managers and anyone who signs the budget or the rota.',
    },
    es: {
      name: 'Dirección de bibliotecas',
      slug: 'direccion-de-bibliotecas',
      description: 'Quienes dirigen, coordinan o firman el presupuesto y los turnos.',
    },
    ar: {
      name: 'قيادات المكتبات',
      slug: 'qiyadat-almaktabat',
      description: 'المديرون والمشرفون وكل من يوقّع الميزانية أو جدول المناوبات.',
    },
  },
  {
    en: {
      name: 'Front-line staff',
      slug: 'frontline-staff',
      description:
        'Whoever is at the desk, on the van or among the shelves when the question comes.',
    },
    es: {
      name: 'Personal de atención',
      slug: 'personal-de-atencion',
      description:
        'Quien está en el mostrador, en el bibliobús o entre los estantes cuando llega la pregunta.',
    },
    ar: {
      name: 'موظفو الخطوط الأمامية',
      slug: 'muwazzafu-alkhutut-alamamiya',
      description: 'من يستقبل السؤال عند المكتب أو في الحافلة أو بين الرفوف.',
    },
  },
  {
    en: {
      name: 'Youth services',
      slug: 'youth-services',
      description: 'Staff who plan with children, teenagers and the adults who bring them.',
    },
    es: {
      name: 'Servicios juveniles',
      slug: 'servicios-juveniles',
      description: 'Personal que planifica con niñas, niños, adolescentes y sus familias.',
    },
    ar: {
      name: 'خدمات الناشئة',
      slug: 'khadamat-alnashia',
      description: 'من يخطّطون مع الأطفال واليافعين ومع من يصحبهم من الكبار.',
    },
  },
  {
    en: {
      name: 'Friends & trustees',
      slug: 'friends-and-trustees',
      description: 'Boards, friends’ groups and volunteers who look after a library’s promises.',
    },
    es: {
      name: 'Amigos y patronato',
      slug: 'amigos-y-patronato',
      description:
        'Juntas, grupos de amigos y voluntariado que velan por lo que promete la biblioteca.',
    },
    ar: {
      name: 'الأصدقاء والأمناء',
      slug: 'alasdiqa-walumana',
      description: 'مجالس الأمناء وجمعيات الأصدقاء والمتطوعون الذين يرعون وعود المكتبة.',
    },
  },
  {
    en: {
      name: 'Ages 13 to 17',
      slug: 'ages-13-to-17',
      description: 'For teenagers themselves: come alone, come with friends, come late.',
      ageRange: '13 to 17 years',
    },
    es: {
      name: 'De 13 a 17 años',
      slug: 'de-13-a-17',
      description: 'Para adolescentes: a solas, con amistades o con media hora de retraso.',
      ageRange: 'de 13 a 17 años',
    },
    ar: {
      name: 'من ١٣ إلى ١٧ سنة',
      slug: 'min-13-ila-17',
      description: 'لليافعين أنفسهم: تعالوا وحدكم أو مع الأصدقاء، ولا بأس إن تأخرتم.',
      ageRange: 'من ١٣ إلى ١٧ سنة',
    },
  },
]);
