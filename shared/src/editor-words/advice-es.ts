import type { Advice } from '../advice/advice.ts';
import { dateWords, weekdayWord } from '../time/date-words.ts';

const languages = { en: 'en inglés', es: 'en español', ar: 'en árabe' } as const;

/** As numbers are written in Spanish. */
const decimal = (number: number): string => String(number).replace('.', ',');

export function adviceInSpanish(advice: Advice): string {
  switch (advice.code) {
    case 'starts-in-the-past':
      return 'ya ha pasado. Revise la fecha, sobre todo el año.';
    case 'starts-within-a-day':
      return 'faltan menos de 24 horas. Quienes siguen un calendario quizá no lo vean a tiempo; avíseles también de otra manera.';
    case 'starts-far-ahead':
      return 'faltan más de 18 meses. Revise el año.';
    case 'unusual-hour':
      return `las ${advice.time} es una hora poco habitual. Revísela, y también la zona horaria: la hora es la del lugar.`;
    case 'weekend':
      return `es ${weekdayWord(advice.day, 'es')}. Revise el día.`;
    case 'very-long':
      return `dura ${advice.hours} horas. Revise el final, o marque «Todo el día».`;
    case 'very-short':
      return `dura ${advice.minutes === 1 ? 'un minuto' : `${advice.minutes} minutos`}. Revise el final.`;
    case 'title-long':
      return `tiene ${advice.length} caracteres. Las listas y los buscadores muestran unos 90; uno más corto se lee entero.`;
    case 'title-in-capitals':
      return 'está todo en mayúsculas, y así cuesta leerlo. Escríbalo como en una frase.';
    case 'summary-missing':
      return 'está vacío. Lo muestran las listas, los canales y los buscadores; escriba una o dos frases.';
    case 'summary-long':
      return `tiene ${advice.length} caracteres. Los buscadores muestran unos 160; acórtelo si puede.`;
    case 'twin':
      return `otra entrada publicada tiene este título el ${dateWords(advice.day, 'es', 'plain')}. Compruebe que esta no es una copia.`;
    case 'recording-awaited':
      return 'el evento terminó hace más de una semana, y el sitio dice que la grabación llegará. Añádala, o elija «not-recorded».';
    case 'recording-before-event':
      return 'el evento no ha empezado, y el sitio ofrecería su grabación enseguida. Revise la fecha, o elija «planned».';
    case 'recording-without-words':
      return 'la grabación no tiene ni subtítulos ni transcripción, y las personas sordas no pueden seguirla. Añada una de las dos cosas.';
    case 'card-not-public':
      return `${advice.target} no está publicado, y el público no ve esta tarjeta. Publíquelo primero, o elija otra entrada.`;
    case 'heading-skips-level':
      return `el título «${advice.heading}» es de nivel ${advice.to} y sigue a uno de nivel ${advice.from}. Elija el nivel ${advice.from + 1}.`;
    case 'link-says-nothing':
      return `el enlace «${advice.words}» no dice adónde lleva. Enlace palabras que lo digan, como el nombre de la página.`;
    case 'link-leads-nowhere':
      return `en ${advice.path} no hay ninguna entrada publicada, así que se ven estas palabras sin enlace hasta que la haya. Revise la dirección.`;
    case 'margin-differs':
      return `se indican ${decimal(advice.stated)} puntos, y el número de respuestas da ${decimal(advice.computed)}. Revise los dos números.`;
    case 'shares-do-not-fit':
      return `las respuestas suman un ${decimal(advice.sum)} por ciento. Revíselas, o diga en la nota por qué, como «Se podían elegir varias respuestas».`;
    case 'translation-older':
      return `la versión ${languages[advice.original]} se publicó de nuevo después de guardarse esta. Compruebe que las dos dicen lo mismo.`;
    case 'picture-named-like-file':
      return `«${advice.words}» es el nombre del archivo. Diga qué muestra la imagen.`;
    case 'picture-words-long':
      return `tiene ${advice.length} caracteres, y un lector de pantalla los dice todos seguidos. Dígalo en 150, y el resto en el texto.`;
  }
}
