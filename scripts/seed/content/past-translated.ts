import type { Calendar, DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { a, bullets, h2, p, steps, strong } from '../write.ts';
import { coolRooms } from './past-quarter.ts';
import { afterTheGrant } from './past-half-year.ts';

/** Past events with a Spanish page. */
export const pastTranslated = (calendar: Calendar): readonly DemoDocument[] => [
  translated(
    coolRooms(calendar),
    'es',
    { days: -66 },
    {
      title: 'Salas frescas: diario de cincuenta y un días de calor',
      slug: 'salas-frescas',
      summary:
        'Cuatro salas, un banco en desuso y un piano sin llave. Lo que costó lograr que la gente entrara a no hacer nada.',
      body: [
        p(
          'Una sala fresca es una sala, un termómetro y alguien con llave. Lo demás es persuasión: quien más la necesita suele creer que está pensada para otra persona que lo pasa peor.',
        ),
        p(
          'Abrimos cuatro y llevamos un diario de cincuenta y un días. Aquí leemos sus páginas: lo que compramos, lo que pedimos prestado y la tarde en que un piano abierto atrajo a más gente que todos los carteles.',
        ),
        h2('Lo que hizo falta'),
        bullets(
          [
            strong('Dinero: '),
            '1.900 dólares para un verano, dos tercios en ventiladores y un congelador usado.',
          ],
          [strong('Personas: '), 'una hora pagada por cada tres de voluntariado.'],
          [strong('Papel: '), 'un cartel que dice «entre y no haga nada», en cinco idiomas.'],
        ),
        p(
          'Cerrábamos a las cinco, como las bibliotecas, en días cuya peor hora era las siete. El plan corregido se puede descargar más abajo; el resto está en ',
          a('Acción por el clima', '/es/topics/accion-por-el-clima/'),
          '.',
        ),
      ],
    },
  ),
  translated(
    afterTheGrant(calendar),
    'es',
    { days: -128 },
    {
      title: 'Después de la subvención: terminar un proyecto de modo que apetezca repetirlo',
      slug: 'despues-de-la-subvencion',
      summary:
        'Dos finales, el que dejó una sala de lectura en marcha y el que dejó un armario cerrado, y cuatro frases que conviene decir pronto.',
      body: [
        p(
          'El dinero llega con una fecha de salida. Este seminario trató de esa segunda fecha: cómo cerrar un proyecto para que quienes participaron quisieran volver a trabajar con nosotros.',
        ),
        steps(
          '«Esto está pagado hasta finales del año que viene».',
          '«Estas partes seguirán sin el dinero y estas no».',
          '«Aquí decide tal persona, y así puede decidir usted también».',
          '«Si termina mal, dígaselo a ella».',
        ),
        p(
          'Priya Raman e Imani Okafor comparan dos finales que nadie había planeado así. En la segunda mitad, los participantes escriben la última página de un proyecto que aún no ha empezado.',
        ),
      ],
    },
  ),
];
