import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { p } from '../write.ts';
import { originalOf, ornament } from './entry.ts';
import { originalGuides } from './guides-original.ts';

const smallThingsInSpanish = translated(
  originalOf(originalGuides, 'guide-small-things-first'),
  'es',
  { days: -20 },
  {
    title: 'Primero lo pequeño: un mes de pruebas',
    slug: 'primero-lo-pequeno',
    summary:
      'Cuatro semanas, cuatro experimentos y nada que necesite un comité. Para sucursales que quieren empezar antes de que se imprima la estrategia.',
    ...ornament('listening-chairs'),
    items: [
      { target: 'blog-post:blog-any-questions', label: 'Primera semana' },
      { target: 'story:story-three-chairs', label: 'Segunda semana' },
      { target: 'course:course-first-conversations', label: 'Tercera semana' },
      { target: 'blog-post:blog-six-blocks', label: 'Cuarta semana' },
      { target: 'survey:survey-alder-neighbours', label: 'Y después: preguntar' },
    ],
    body: [
      p(
        'Cada semana trae algo que leer y algo que hacer. Leer lleva un cuarto de hora. Hacer lleva una tarde, y se acaba cuando usted lo diga. Nada de esto obliga a continuar, y por eso se ha continuado con tanto.',
      ),
      p(
        'Lleve un cuaderno, no una hoja de cálculo. El último viernes, léaselo a alguien que no estuvo. Lo que se salte al leer puede saltárselo también el mes que viene.',
      ),
    ],
  },
);

export const guides: readonly DemoDocument[] = [...originalGuides, smallThingsInSpanish];
