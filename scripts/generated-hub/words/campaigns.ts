import { phrase } from './phrase.ts';

export const campaigns = [
  { hashtag: '#LightOn', name: phrase('Light on', 'Luz encendida', 'المصباح مضاء') },
  { hashtag: '#AskFirst', name: phrase('Ask first', 'Primero pregunta', 'اسأل أولًا') },
  { hashtag: '#MyBranch', name: phrase('My branch', 'Mi sucursal', 'فرعي') },
  {
    hashtag: '#BooksAndNeighbours',
    name: phrase('Books & neighbours', 'Libros y vecinos', 'كتب وجيران'),
  },
  { hashtag: '#OpenDoor', name: phrase('Open door', 'Puerta abierta', 'باب مفتوح') },
  { hashtag: '#ReadOutLoud', name: phrase('Read out loud', 'Leer en voz alta', 'اقرأ بصوت عالٍ') },
  { hashtag: '#SixUmbrellas', name: phrase('Six umbrellas', 'Seis paraguas', 'ست مظلات') },
  {
    hashtag: '#LibraryOfThings',
    name: phrase('Library of things', 'Biblioteca de objetos', 'مكتبة الأشياء'),
  },
] as const;
