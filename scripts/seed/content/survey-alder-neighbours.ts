import type { Calendar, DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { bullets, h2, p, strong } from '../write.ts';
import { entry, ornament } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

const inEnglish = (calendar: Calendar): DemoDocument =>
  entry(
    'survey',
    'survey-alder-neighbours',
    { days: -42 },
    {
      title: 'Neighbours’ survey: what should the library do next?',
      slug: 'neighbours-survey',
      summary:
        'Evening hours, a free place to sit, and an answer to the last suggestion: 412 residents of Alder County on their library.',
      mode: 'mixed',
      fieldedFrom: calendar.date(-96),
      fieldedTo: calendar.date(-75),
      sampleSize: 412,
      population: 'Residents of Alder County aged 14 and over',
      statedMarginPoints: 4.8,
      confidencePercent: 95,
      findings: [
        {
          question: 'What should the library do next?',
          note: 'Up to three answers each.',
          options: [
            { label: 'Open in the evening', percent: 58 },
            { label: 'More places to sit without buying anything', percent: 51 },
            { label: 'Help with letters and forms', percent: 37 },
            { label: 'Weekend workshops', percent: 22 },
          ],
        },
        {
          question: 'Did you hear what became of your last suggestion?',
          note: 'Asked of the 167 people who had made one.',
          options: [
            { label: 'Yes', percent: 19 },
            { label: 'No', percent: 72 },
            { label: 'Cannot remember', percent: 9 },
          ],
        },
      ],
      ...ornament('listening-chairs'),
      topics: topics('community-engagement', 'library-spaces'),
      audiences: audiences('public-libraries', 'library-leaders'),
      body: [
        p(
          'We asked five questions in English, Spanish and Arabic: 181 people answered online, 97 on paper at a branch or the van, and 134 at their own door, on streets drawn by lot. Two of the questions are shown here; the other three were badly worded, by us, and we have thrown them away.',
        ),
        h2('What to be careful with'),
        bullets(
          [
            strong('Young people. '),
            'Only 58 of those who answered were under 25. For them alone the margin would be ±12.9 points.',
          ],
          [
            strong('The second question. '),
            '167 people had ever suggested anything, so its margin is ±7.6 points, wider than the one at the top of the page.',
          ],
          [
            strong('Doors. '),
            'In blocks of flats we mostly met people who were at home at four in the afternoon.',
          ],
        ),
        p(
          'The 72 percent in the second answer led to one immediate change. Every suggestion now gets a reply within ten days, with a name under it, even when the reply is “no”.',
        ),
      ],
    },
  );

const inSpanish = (original: DemoDocument): DemoDocument =>
  translated(
    original,
    'es',
    { days: -40 },
    {
      title: 'Encuesta vecinal: ¿qué debería hacer ahora la biblioteca?',
      slug: 'encuesta-vecinal',
      summary:
        'Horario de noche, un lugar gratuito donde sentarse y una respuesta a la última sugerencia: 412 residentes del condado de Alder opinan sobre su biblioteca.',
      population: 'Residentes del condado de Alder de 14 años o más',
      findings: [
        {
          question: '¿Qué debería hacer ahora la biblioteca?',
          note: 'Hasta tres respuestas por persona.',
          options: [
            { label: 'Abrir por la noche', percent: 58 },
            { label: 'Más lugares donde sentarse sin consumir', percent: 51 },
            { label: 'Ayuda con cartas y formularios', percent: 37 },
            { label: 'Talleres de fin de semana', percent: 22 },
          ],
        },
        {
          question: '¿Supo qué pasó con su última sugerencia?',
          note: 'Pregunta hecha a las 167 personas que habían hecho alguna.',
          options: [
            { label: 'Sí', percent: 19 },
            { label: 'No', percent: 72 },
            { label: 'No lo recuerda', percent: 9 },
          ],
        },
      ],
      body: [
        p(
          'Hicimos cinco preguntas en inglés, español y árabe: 181 personas respondieron en línea, 97 en papel, en una sucursal o en el bibliobús, y 134 en la puerta de su casa, en calles elegidas por sorteo. Aquí mostramos dos de las preguntas; las otras tres estaban mal redactadas, por nosotros, y las hemos descartado.',
        ),
        h2('Con qué conviene tener cuidado'),
        bullets(
          [
            strong('Jóvenes. '),
            'Solo 58 de quienes respondieron tenían menos de 25 años. Para ese grupo, por sí solo, el margen sería de ±12,9 puntos.',
          ],
          [
            strong('La segunda pregunta. '),
            'Solo 167 personas habían sugerido algo alguna vez, así que su margen es de ±7,6 puntos, mayor que el que figura arriba.',
          ],
          [
            strong('Las puertas. '),
            'En los edificios de apartamentos encontramos sobre todo a quienes estaban en casa a las cuatro de la tarde.',
          ],
        ),
        p(
          'El 72 por ciento de la segunda respuesta nos llevó a un cambio inmediato: ahora toda sugerencia recibe contestación en un máximo de diez días, firmada con nombre y apellido, aunque la contestación sea «no».',
        ),
      ],
    },
  );

/** The library’s own survey, in both languages. */
export const neighboursSurvey = (calendar: Calendar): readonly DemoDocument[] => {
  const original = inEnglish(calendar);
  return [original, inSpanish(original)];
};
