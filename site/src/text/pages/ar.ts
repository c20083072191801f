import { numberWords } from '@porchlight/shared';

import { counted, isolated, measured } from '../arabic.ts';
import { feeds } from '../feeds/ar.ts';
import type { ArabicForms } from '../plural.ts';
import type { PageWords } from './en.ts';

const points = (n: number): string => `±${measured(n, 'نقطة', 'نقاط')}`;

const minutes: ArabicForms = {
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};

const entries: ArabicForms = {
  zero: 'لا شيء بعد',
  one: 'مادة واحدة',
  two: 'مادتان',
  few: 'مواد',
  many: 'مادة',
  other: 'مادة',
};

const parts: ArabicForms = {
  zero: 'بلا أجزاء',
  one: 'جزء واحد',
  two: 'جزآن',
  few: 'أجزاء',
  many: 'جزءًا',
  other: 'جزء',
};

/** The words of everything but the front door and the events, in Arabic. */
export const ar: PageWords = {
  article: {
    byBefore: 'بقلم ',
    nameJoint: '، ',
    readingTime: (n) => `مدة القراءة: ${counted(n, minutes)}`,
    correction: 'تصحيح',
    onHost: (host) => `(على ${isolated(host)})`,
    readOnHost: (host) => `اقرؤوه على ${isolated(host)}`,
    appearedOn: (host) => `نُشر هذا النص على ${isolated(host)}، وهذا موجز لما يتناوله.`,
    readOn: 'تابعوا القراءة',
    filedUnder: 'الموضوعات',
    audiences: 'الفئة المستهدفة',
  },

  story: {
    campaign: 'الحملة',
    hashtag: isolated,
    moreOfCampaign: (hashtag) => `مزيد من القصص تحت ${isolated(hashtag)}`,
    seePost: (host) => `شاهدوا المنشور الأصلي على ${isolated(host)}`,
    website: (name) => `موقع ${isolated(name)}`,
  },

  course: {
    start: 'إلى الدورة',
    opensOn: (host) => `تُفتح على ${isolated(host)}.`,
    retiredSince: (date) => `لم تعد هذه الدورة متاحة: أُوقفت في ${date}.`,
    retired: 'لم تعد متاحة',
    retiredText: 'تبقى الصفحة لمن أتمّوا الدورة، وتجدون دورات أخرى إلى جانبها.',
    retiringOn: (date) => `هذه الدورة متاحة حتى ${date}.`,
    card: 'بطاقة الفهرس',
    provider: 'الجهة المقدِّمة',
    length: 'المدة',
    level: 'المستوى',
    format: 'طريقة التعلّم',
    formats: {
      'self-paced': 'تعلّم ذاتي',
      live: 'جلسات مباشرة',
      blended: 'تعلّم ذاتي مع جلسات مباشرة',
    },
    certificate: 'الشهادة',
    withCertificate: 'نعم، عند الإتمام',
    withoutCertificate: 'لا',
    cost: 'التكلفة',
    free: 'مجانية',
    notFree: 'غير مجانية؛ راجعوا صفحة الجهة المقدِّمة',
    lastReviewed: 'آخر مراجعة',
  },

  guide: {
    contents: 'في هذا الدليل',
    steps: (n) => counted(n, parts),
    empty: 'أجزاء هذا الدليل غير منشورة في الوقت الحالي.',
  },

  survey: {
    answer: 'الإجابة',
    share: 'النسبة',
    likelyRange: 'المدى المرجَّح',
    caption: (question, sample) =>
      `${question}: نسبة مئوية من ${measured(sample, 'إجابة', 'إجابات')}`,
    tableRegion: (question) => `جدول: ${question}`,
    figureNote: (confidence) =>
      `تبيّن الأعمدة نسبة الإجابات، ويبيّن الخط الرفيع المدى المرجَّح (بثقة ${confidence}، فترة ويلسون).`,
    howSure: 'ما مدى دقة هذه الأرقام؟',
    marginAgrees: (stated, computed) =>
      `يذكر الاستطلاع هامش خطأ قدره ${points(stated)}. وحسابنا من عدد الإجابات يعطي ${points(computed)}: الرقمان متفقان.`,
    marginDiffers: (stated, computed) =>
      `يذكر الاستطلاع هامش خطأ قدره ${points(stated)}. وحسابنا من عدد الإجابات يعطي ${points(computed)}، وهما مختلفان. نعرض الرقمين، ونرسم مدى كل عمود من عدد الإجابات.`,
    marginComputed: (computed) =>
      `لا يذكر الاستطلاع هامش خطأ. ويعطي عدد الإجابات ${points(computed)}.`,
    marginStated: (stated) =>
      `يذكر الاستطلاع هامش خطأ قدره ${points(stated)}، ولا يمكن التحقق منه عند مستوى الثقة هذا.`,
    marginUnknown: 'لا يذكر الاستطلاع هامش خطأ، ولا يمكن حسابه منه.',
    marginMeaning: 'قد يكون فرق نقطة أو نقطتين بين عمودين مصادفة، أما فرق ثلاثين فلا.',
    asked: 'طُرحت الأسئلة',
    modes: {
      online: 'عبر الإنترنت',
      phone: 'بالهاتف',
      paper: 'على الورق',
      'in-person': 'حضوريًا',
      mixed: 'بطرق عدة',
    },
    askedWhen: (mode, days) => `${mode}، ${days}`,
    answers: 'الإجابات',
    who: 'المشاركون',
    confidence: 'مستوى الثقة',
    margin: 'هامش الخطأ',
    marginFact: (stated, computed) =>
      [
        stated === undefined ? 'غير مذكور' : `${points(stated)} كما ذُكر`,
        ...(computed === undefined ? [] : [`±${numberWords(computed, 'ar')} بالحساب`]),
      ].join('، '),
    about: 'عن الاستطلاع',
    takeAway: 'احتفظوا بالأرقام',
    formats: { csv: 'جدول (CSV)', json: 'بيانات (JSON)' },
    cite: 'للاستشهاد بها',
  },

  product: {
    owner: (name) => `من ${isolated(name)}`,
    website: (name) => `موقع ${isolated(name)}`,
    others: 'منتجات أخرى',
  },

  page: {
    lastReviewed: (date) => `آخر مراجعة: ${date}`,
  },

  person: {
    kind: 'شخص',
    website: (name) => `موقع ${isolated(name)}`,
    upcoming: 'قريبًا',
    events: 'فعاليات سابقة وتسجيلات',
    writings: 'كتابات',
    nothing: 'لا شيء منشورًا لهذا الشخص في الوقت الحالي.',
  },

  facet: {
    titles: {
      topic: 'الموضوعات',
      audience: 'الجمهور',
      series: 'السلاسل',
      place: 'الأماكن',
      campaign: 'الحملات',
    },
    leads: {
      topic: 'كل ما ننشره، مجموعًا بحسب موضوعه.',
      audience: 'كل ما ننشره، مجموعًا بحسب الفئة التي يخاطبها.',
      series: 'فعاليات مترابطة، من الجلسة الأولى إلى الأخيرة.',
      place: 'أين تجدوننا، وكيف تدخلون، وما الذي يجري هناك.',
      campaign: 'وسوم تروي تحتها المكتبات ما أنجزته.',
    },
    kinds: {
      topic: 'موضوع',
      audience: 'جمهور',
      series: 'سلسلة',
      place: 'مكان',
      campaign: 'حملة',
    },
    none: 'لا شيء هنا بعد.',
    entries: (n) => counted(n, entries),
    ageRange: (range) => `العمر: ${range}`,
    upcoming: 'قريبًا',
    calledOff: 'أُلغي أو أُجّل',
    past: 'فعاليات سابقة وتسجيلات',
    toBeAnnounced: 'يُعلن الموعد لاحقًا',
    website: 'موقع الحملة',
    all: {
      topic: 'كل الموضوعات',
      audience: 'كل فئات الجمهور',
      series: 'كل السلاسل',
      place: 'كل الأماكن',
      campaign: 'كل الحملات',
    },
  },

  place: {
    visit: 'زيارة المكان',
    address: 'العنوان',
    access: 'الدخول',
    stepFree: 'مدخل بلا درج',
    stepFreeUnknown: 'لم يتأكد وجود مدخل بلا درج؛ يُرجى السؤال قبل المجيء.',
    directions: 'الوصول',
    parking: 'مواقف السيارات',
    contact: 'التواصل',
    map: 'افتحوا الخريطة',
  },

  list: {
    titles: {
      'news-article': 'الأخبار',
      'blog-post': 'المدونة',
      story: 'القصص',
      course: 'الدورات',
      guide: 'الأدلة',
      survey: 'الأبحاث',
      product: 'المنتجات',
    },
    leads: {
      'news-article': 'ما تفعله المكتبات وتقرره وتتعلمه، الأحدث أولًا.',
      'blog-post': 'أفكار يكتبها من يعملون مع مجتمعاتهم.',
      story: 'ما أنجزته المكتبات، يرويه من كانوا هناك.',
      course: 'تعلّموا بالوتيرة التي تناسبكم، مع جهات نعرفها.',
      guide: 'قراءات تُتابَع بالترتيب، جزءًا بعد جزء.',
      survey: 'استطلاعات بمنهجها وبمقدار الثقة في أرقامها.',
      product: 'أدوات تقرّب المكتبات من مجتمعاتها.',
    },
    all: {
      'news-article': 'كل الأخبار',
      'blog-post': 'كل التدوينات',
      story: 'كل القصص',
      course: 'كل الدورات',
      guide: 'كل الأدلة',
      survey: 'كل الأبحاث',
      product: 'كل المنتجات',
    },
    inMonth: (title, month) => `${title}، ${month}`,
    byMonth: 'بحسب الشهر',
    months: 'الأشهر',
    earlier: (month) => `الأقدم: ${month}`,
    later: (month) => `الأحدث: ${month}`,
    empty: 'لا شيء منشورًا هنا في الوقت الحالي',
    emptyText: 'يظهر هنا كل جديد فور نشره.',
  },

  feeds,

  search: {
    title: 'ابحثوا عمّا تريدون',
    short: 'البحث',
    description: 'تصفّحوا كل ما في هذا الموقع بحسب الموضوع والنوع والتاريخ.',
    lead: 'كل ما في هذا الموقع مرتبًا بحسب الموضوع والنوع والتاريخ.',
    byTopic: 'بحسب الموضوع',
    byKind: 'بحسب النوع',
    byAudience: 'بحسب الجمهور',
    byYear: 'بحسب الشهر',
    events: 'الفعاليات القادمة',
    recordings: 'التسجيلات',
    eventsBy: 'الفعاليات',
  },

  status: {
    title: 'حالة الموقع',
    description: 'متى كُتب هذا الموقع آخر مرة، وما الذي يضمه.',
    lead: 'هذا الموقع مجموعة صفحات بسيطة تُكتب من جديد كلما نُشر شيء أو حان موعد.',
    written: 'وقت آخر كتابة',
    nextChange: 'التغيير التلقائي القادم',
    nextChangeNone: 'لا تغيير منتظر: يتغيّر الموقع عند نشر جديد.',
    holds: 'ما يضمه',
    region: 'جدول: ما يضمه الموقع',
    kind: 'النوع',
    number: 'المواد',
    utc: (date, time) => `${date}، ${time} UTC`,
    facts: 'الأرقام نفسها في ملف بيانات',
    events: 'الفعاليات',
  },
};
