import type { ActionWords } from './action-words';

const sessions = (count: number): string => (count === 1 ? 'una sesión' : `${count} sesiones`);

export const actions: ActionWords = {
  panel: 'Cambiar o cancelar',
  seriesPanel: 'Sesiones',
  saveFirst: 'Primero guarde o descarte sus cambios.',
  back: 'Volver',
  close: 'Cerrar',
  working: 'Un momento …',
  languages: { en: 'inglés', es: 'español', ar: 'árabe' },
  announce: {
    cancel: {
      open: 'Cancelar el evento',
      title: 'Cancelar el evento',
      confirm: 'Cancelarlo y avisar',
      done: 'El evento está cancelado y se avisa a todo el mundo.',
    },
    postpone: {
      open: 'Aplazarlo',
      title: 'Aplazar el evento',
      confirm: 'Aplazarlo y avisar',
      done: 'El evento está aplazado y se avisa a todo el mundo.',
    },
    move: {
      open: 'Cambiar la fecha o la hora',
      title: 'Cambiar la fecha o la hora del evento',
      confirm: 'Cambiarla y avisar',
      done: 'El evento tiene su nueva fecha y se avisa a todo el mundo.',
    },
    'move-online': {
      open: 'Pasarlo a en línea',
      title: 'Pasar el evento a en línea',
      confirm: 'Pasarlo a en línea y avisar',
      done: 'El evento se celebra en línea y se avisa a todo el mundo.',
    },
    'go-ahead': {
      open: 'Al final se celebra',
      title: 'El evento al final se celebra',
      confirm: 'Avisar de que se celebra',
      done: 'El evento se celebra y se avisa a todo el mundo.',
    },
  },
  reason: (language) => `Por qué, en ${language}`,
  reasonHint: 'Una frase para quienes pensaban venir.',
  reasonElsewhere: 'Un idioma sin frase muestra la de otro idioma.',
  joinUrl: 'Enlace para unirse',
  joinUrlHint: 'La dirección que se abre al empezar, como https://meet.library.example/plan.',
  shown: {
    heading: 'Lo que encuentra el público',
    page: 'En su página',
    feed: 'En los canales',
    calendar: 'En los calendarios',
    allLanguages: (languages) => `Se publica enseguida, en todos sus idiomas: ${languages}.`,
    of: {
      cancel: {
        page: () => '«Cancelado», bajo «Este evento no tendrá lugar», con su frase.',
        feed: (title) => `«Cancelado: ${title}», con lo que era, lo que es y su frase.`,
        calendar: (title) =>
          `Google Calendar lo quita sin decir nada; el Calendario de Apple lo conserva, tachado. Los calendarios que conservan los cancelados muestran «Cancelado: ${title}».`,
      },
      postpone: {
        page: () => '«Aplazado», bajo «Este evento se aplaza», con su frase.',
        feed: (title) => `«Aplazado: ${title}», con lo que era, lo que es y su frase.`,
        calendar: (title) =>
          `«Aplazado: ${title}» sigue en la fecha anterior, sin confirmar, hasta que haya otra.`,
      },
      move: {
        page: () => 'La fecha nueva y, al lado, la anterior.',
        feed: (title) => `«Cambio de fecha: ${title}», con la fecha anterior y la nueva.`,
        calendar: () => 'La entrada que ya se tiene pasa a la fecha nueva. No se añade ninguna.',
      },
      'move-online': {
        page: () => '«Ahora en línea», bajo «Este evento se hará en línea», con su frase.',
        feed: (title) => `«Ahora en línea: ${title}», con su frase.`,
        calendar: () => 'La entrada sigue a su hora y su lugar es «En línea».',
      },
      'go-ahead': {
        page: () => 'El evento como antes; el aviso y su frase desaparecen.',
        feed: (title) =>
          `Tras una cancelación o un aplazamiento «Se retoma: ${title}», tras pasar a en línea «De nuevo como estaba previsto: ${title}».`,
        calendar: () =>
          'La entrada vuelve a ser segura. Google Calendar la muestra otra vez cuando busca novedades.',
      },
    },
  },
  when: {
    date: 'Fecha',
    firstDay: 'Primer día',
    lastDay: 'Último día',
    startsAt: 'Empieza a las',
    endsAt: 'Termina a las',
    nextDay: 'Termina al día siguiente.',
    timeZone: 'Zona horaria',
    sameTimes: 'Es la fecha que tiene ahora.',
  },
  begin: {
    webinar: 'Nuevo seminario web',
    webinarTitle: 'Nuevo seminario web',
    webinarText:
      'Un borrador con subtítulos en vivo, inscripción que se abre más adelante y el contacto del sitio. Usted completa el resto.',
    like: 'Crear uno como este',
    likeTitle: 'Un evento como este',
    likeText:
      'Un borrador con todo lo de este evento que no depende de su fecha: sin horas, enlaces de inscripción y de acceso, grabación, materiales ni avisos.',
    title: 'Título',
    confirm: 'Crear el borrador',
    done: 'El borrador está creado.',
    open: 'Abrir el borrador',
  },
  sessions: {
    open: 'Crear las sesiones',
    title: 'Crear las sesiones de esta serie',
    text: 'Cada sesión es un evento propio, en borrador y con su propia dirección.',
    rule: 'Con qué frecuencia',
    weekly: 'Por semanas',
    monthly: 'Una vez al mes',
    every: 'Cada cuántas semanas',
    weekday: 'En',
    week: 'Qué semana del mes',
    weeks: { 1: 'primera', 2: 'segunda', 3: 'tercera', 4: 'cuarta', last: 'última' },
    from: 'Desde',
    until: 'Hasta',
    ends: 'Cómo termina',
    byDay: 'En un día',
    byCount: 'Tras un número de sesiones',
    count: 'Cuántas sesiones',
    skip: 'Días sin sesión',
    skipHint: 'Fechas como AAAA-MM-DD, separadas por comas, por ejemplo 2026-12-24.',
    skipWrong: (text) => `«${text}» no es una fecha. Escríbala como 2026-12-24.`,
    list: 'Qué sesiones se crean',
    there: 'Ya hay una sesión a esta hora.',
    gap: 'Ese día el reloj se salta esta hora. Elija otra hora o cree esta sesión por separado.',
    repeated: 'Ese día el reloj marca esta hora dos veces. Se entiende la primera.',
    problems: {
      'no-day': 'Ningún día encaja. Revise desde y hasta qué día van.',
      'too-many': 'Se crean como mucho sesenta sesiones a la vez. Elija un final más temprano.',
      'not-whole': 'Escriba números enteros: de 1 a 52 semanas, y una sesión o más.',
    },
    confirm: (count) => (count === 0 ? 'Crear las sesiones' : `Crear ${sessions(count)}`),
    done: (count) =>
      count === 1
        ? 'Una sesión está creada, en borrador.'
        : `${count} sesiones están creadas, en borrador.`,
  },
  rest: {
    open: 'Mover el resto de la serie',
    title: 'Mover esta sesión y las siguientes',
    text: 'Las sesiones por venir se mueven juntas. Las publicadas se vuelven a publicar.',
    how: 'Cómo se mueven',
    byDays: 'Unos días',
    toHours: 'A otra hora',
    days: 'Cuántos días',
    daysHint: 'Por ejemplo 7 para una semana después, o -1 para un día antes.',
    look: 'Ver qué se mueve',
    list: 'Qué sesiones se mueven',
    nothing: 'No hay sesiones por venir en esta serie.',
    draft: 'borrador',
    published: 'publicada',
    confirm: (count) => (count === 0 ? 'Mover las sesiones' : `Mover ${sessions(count)}`),
    done: (count) =>
      count === 1 ? 'Una sesión se ha movido.' : `${count} sesiones se han movido.`,
  },
  closures: {
    menu: 'Cierres',
    subtitle:
      'Cuando un lugar cierra, sus eventos se cancelan y se avisa a todo el mundo, de una vez.',
    none: 'Hasta ahora no ha cerrado ningún lugar.',
    open: 'Cerrar un lugar',
    title: 'Cerrar un lugar',
    place: 'Lugar',
    choosePlace: 'Elija un lugar',
    look: 'Ver qué supone',
    affected: 'Qué eventos se cancelan',
    nothing: 'No hay eventos en este lugar en estos días.',
    partly: 'Dura más que el cierre del lugar.',
    notice: 'Decirlo en todas las páginas del sitio',
    noticeText: 'El aviso',
    noRoom: 'El aviso del sitio ya es demasiado largo, así que esto no se añade.',
    mayNotNotice:
      'No puede editar los ajustes del sitio, así que no se pone ningún aviso. Pídaselo a otra persona.',
    confirm: (count) =>
      count === 0
        ? 'Cerrar el lugar'
        : `Cerrar el lugar y cancelar ${count === 1 ? 'un evento' : `${count} eventos`}`,
    done: 'El lugar está cerrado y se avisa a todo el mundo.',
    row: (events, by, at) =>
      `${events === 0 ? 'Ningún evento cancelado' : events === 1 ? 'Un evento cancelado' : `${events} eventos cancelados`} por ${by}, ${at}.`,
    noticeUp: 'El aviso está en el sitio.',
    takeDown: (place) => `Quitar el aviso: ${place}`,
    undo: (place) => `Deshacer: ${place}`,
    undoShort: 'Deshacer',
    takeDownShort: 'Quitar el aviso',
    undone: (by, at) => `Deshecho por ${by}, ${at}.`,
    restored: (titles) =>
      titles.length === 0
        ? 'No se ha recuperado ningún evento.'
        : `Vuelven a celebrarse: ${titles.join(', ')}.`,
    left: 'Se deja como está:',
    noticeGone: 'El aviso se ha quitado.',
  },
};
