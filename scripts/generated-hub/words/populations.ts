import { phrase } from './phrase.ts';

/** Who was asked in a survey. */
export const populations = [
  phrase(
    'Public libraries of the county',
    'Bibliotecas públicas del condado',
    'المكتبات العامة في المقاطعة',
  ),
  phrase(
    'Card holders over 16',
    'Personas con carné mayores de 16 años',
    'حاملو البطاقات فوق 16 عامًا',
  ),
] as const;
