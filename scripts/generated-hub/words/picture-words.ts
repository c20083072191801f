import { phrase } from './phrase.ts';

export const pictureWords = [
  phrase(
    'A lamp on a porch at dusk',
    'Una lámpara en un porche al anochecer',
    'مصباح على شرفة عند الغروب',
  ),
  phrase(
    'Neighbours around a long table',
    'Vecinos alrededor de una mesa larga',
    'جيران حول طاولة طويلة',
  ),
  phrase('Shelves in the morning light', 'Estantes con la luz de la mañana', 'رفوف في ضوء الصباح'),
] as const;
