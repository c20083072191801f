import { phrase } from './phrase.ts';

/** What a banner on every page says. */
export const notices = [
  phrase(
    'All branches close at noon on Friday.',
    'El viernes cerramos a mediodía.',
    'تغلق الفروع ظهر الجمعة.',
  ),
  phrase(
    'The lift at Alder is out of order.',
    'El ascensor de Alder no funciona.',
    'مصعد ألدر معطّل.',
  ),
  phrase(
    'Tell us what you think of the new hours.',
    'Dinos qué te parece el nuevo horario.',
    'أخبرونا برأيكم في المواعيد الجديدة.',
  ),
] as const;
