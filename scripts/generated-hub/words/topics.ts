import { filled, type Phrase, phrase } from './phrase.ts';

const fields = [
  phrase('Community engagement', 'Participación comunitaria', 'المشاركة المجتمعية'),
  phrase('Partnerships', 'Alianzas', 'الشراكات'),
  phrase('Digital inclusion', 'Inclusión digital', 'الشمول الرقمي'),
  phrase('Teens & youth', 'Adolescentes y jóvenes', 'اليافعون والشباب'),
  phrase('Climate action', 'Acción por el clima', 'العمل المناخي'),
  phrase('Health & well-being', 'Salud y bienestar', 'الصحة والعافية'),
  phrase('Local history', 'Historia local', 'التاريخ المحلي'),
  phrase('Early literacy', 'Primeras lecturas', 'القراءة المبكرة'),
  phrase('Workforce & skills', 'Empleo y formación', 'العمل والمهارات'),
  phrase('Library spaces', 'Espacios de biblioteca', 'مساحات المكتبة'),
  phrase('Accessibility', 'Accesibilidad', 'إتاحة الوصول'),
  phrase('Volunteers', 'Voluntariado', 'التطوع'),
  phrase('Newcomers', 'Personas recién llegadas', 'القادمون الجدد'),
  phrase('Evaluation', 'Evaluación', 'التقييم'),
  phrase('Reading', 'Lectura', 'القراءة'),
  phrase('Makerspaces', 'Talleres creativos', 'ورش الإبداع'),
  phrase('Rural libraries', 'Bibliotecas rurales', 'مكتبات الأرياف'),
  phrase('Civic life', 'Vida cívica', 'الحياة المدنية'),
] as const;

/** Narrower topics, once there are more than fields. */
const aspects = [
  phrase('{}: first steps', '{}: primeros pasos', '{}: خطوات أولى'),
  phrase('{}: funding', '{}: financiación', '{}: التمويل'),
  phrase('{}: research', '{}: investigación', '{}: الأبحاث'),
  phrase('{}: policy', '{}: políticas', '{}: السياسات'),
  phrase('{} at school', '{} en la escuela', '{} في المدرسة'),
  phrase('{} at home', '{} en casa', '{} في البيت'),
  phrase('{} online', '{} en línea', '{} على الشبكة'),
  phrase('{} outdoors', '{} al aire libre', '{} في الهواء الطلق'),
] as const;

/** Every topic there can be, each with another name. */
export const topics: readonly Phrase[] = [
  ...fields,
  ...aspects.flatMap((aspect) => fields.map((field) => filled(aspect, field))),
];
