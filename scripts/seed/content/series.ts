import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { opening } from './in-three-languages.ts';

const series = (id: string, fields: DemoDocument['fields']): DemoDocument => ({
  type: 'series',
  documentId: `series-${id}`,
  locale: 'en',
  published: opening,
  fields: { slug: id, ...fields },
});

const frontPorchMondays = series('front-porch-mondays', {
  name: 'Front Porch Mondays',
  description:
    'An hour at the end of the first working day, on the porch of Millrace Branch and online. One question, two chairs, whoever comes. Each session stands on its own.',
  image: {
    file: 'media-porch-bench',
    alt: 'A wooden bench on a porch, with a cushion and a lamp beside it',
    decorative: false,
  },
});

const climateAndCommunity = series('climate-and-community', {
  name: 'Climate & community',
  description:
    'Webinars and workshops on what changing weather asks of a library: cool rooms, clean air, seeds, repairs, and words that do not frighten people away.',
  image: { file: 'media-weather-garden', decorative: true },
});

const evidenceHour = series('evidence-hour', {
  name: 'Evidence Hour',
  description:
    'Sixty minutes with one piece of evidence: how it was gathered, what it can carry, and what it cannot. No statistics needed beforehand.',
  image: { file: 'media-lit-windows', decorative: true },
});

export const allSeries: readonly DemoDocument[] = [
  frontPorchMondays,
  translated(frontPorchMondays, 'es', opening, {
    name: 'Lunes en el porche',
    slug: 'lunes-en-el-porche',
    description:
      'Una hora al terminar el primer día de la semana, en el porche de la sucursal Millrace y en línea. Una pregunta, dos sillas y quien quiera venir. Cada sesión se entiende por sí sola.',
    image: {
      file: 'media-porch-bench',
      alt: 'Un banco de madera en un porche, con un cojín y una lámpara al lado',
      decorative: false,
    },
  }),
  climateAndCommunity,
  translated(climateAndCommunity, 'es', opening, {
    name: 'Clima y comunidad',
    slug: 'clima-y-comunidad',
    description:
      'Seminarios y talleres sobre lo que el tiempo cambiante le pide a una biblioteca: salas frescas, aire limpio, semillas, reparaciones y palabras que no ahuyentan.',
  }),
  evidenceHour,
  translated(evidenceHour, 'es', opening, {
    name: 'La hora de los datos',
    slug: 'la-hora-de-los-datos',
    description:
      'Sesenta minutos con un solo dato: cómo se obtuvo, qué permite afirmar y qué no. No hace falta saber estadística.',
  }),
];
