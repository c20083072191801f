import { phrase } from './phrase.ts';

export const headings = [
  phrase('What we did', 'Qué hicimos', 'ماذا فعلنا'),
  phrase('What it cost', 'Cuánto costó', 'كم كلّف'),
  phrase('Who was in the room', 'Quiénes estaban', 'من كان في القاعة'),
  phrase('What we would do again', 'Qué repetiríamos', 'ما الذي سنكرره'),
  phrase('Before you begin', 'Antes de empezar', 'قبل أن تبدأوا'),
  phrase('Where to find more', 'Dónde encontrar más', 'أين تجدون المزيد'),
  phrase('What is still open', 'Lo que queda pendiente', 'ما زال مفتوحًا'),
] as const;
