import { phrase } from './phrase.ts';

export const rooms = [
  phrase('Reading room', 'Sala de lectura', 'قاعة المطالعة'),
  phrase('The porch', 'El porche', 'الشرفة'),
  phrase('Room 2, upstairs', 'Sala 2, arriba', 'القاعة 2، في الأعلى'),
] as const;
