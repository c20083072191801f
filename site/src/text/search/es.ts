import { numberWords } from '@porchlight/shared/number-words';

import { oneOrMore } from '../plural.ts';
import type { SearchWords } from './en.ts';

/** The words of the search box in Spanish. */
export const es: SearchWords = {
  label: '¿Qué busca?',
  submit: 'Buscar',
  withoutScript:
    'El buscador necesita JavaScript, que aquí está desactivado. Estas listas llevan a todo lo que hay en este sitio.',
  narrow: 'Acotar la búsqueda',
  groups: { type: 'Tipo', topic: 'Tema', format: 'Formato', year: 'Año', language: 'Idioma' },
  pages: 'Páginas',
  people: 'Personas',
  title: (query) => `«${query}»`,
  searching: 'Buscando…',
  results: (n, query) =>
    `${numberWords(n, 'es')} ${oneOrMore(n, 'resultado', 'resultados')} para «${query}»`,
  none: (query) => `No hay resultados para «${query}». Revise la ortografía o explore los temas.`,
  noneLikeThis: (query) =>
    `No hay resultados para «${query}» con lo que ha marcado. Quite alguna marca, o todas.`,
  failed:
    'No se pudo cargar el buscador. Inténtelo de nuevo en un minuto o use las listas de abajo.',
  left: (n) => `(${numberWords(n, 'es')})`,
  more: 'Mostrar más resultados',
  unfiltered: 'Quitar todas las marcas',
  everyLanguage: 'Buscar en todos los idiomas',
  again: 'Intentar de nuevo',
};
