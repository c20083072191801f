import type { Words } from './words';

export const es: Words = {
  states: {
    draft: 'Borrador',
    queued: 'En camino',
    live: 'Publicado',
    held: 'Retenido',
    withdrawn: 'No está en el sitio',
  },
  whereabouts: {
    title: '¿Dónde está?',
    column: 'En el sitio',
    draft: 'Borrador: solo lo ve la redacción. Llega al sitio cuando se publica.',
    queued: 'Publicado y en camino al sitio. Tarda unos segundos.',
    live: (since) => `En el sitio desde el ${since}.`,
    held: (since) => `Retenido desde el ${since}. El público sigue viendo la versión anterior.`,
    because: (reason) => `Retenido porque: ${reason}`,
    withdrawn: 'Estuvo en el sitio y se retiró.',
    page: 'Abrir la página',
    carriedBy: 'Canales y calendarios que lo llevan',
    feed: 'canal',
    calendar: 'calendario',
    everything: 'Todo',
    recordings: 'Grabaciones',
    unknown: 'Ahora no se puede saber. Se volverá a preguntar enseguida.',
  },
  review: {
    title: 'Revisión',
    none: 'Nadie ha leído aún este borrador. Puedes pedírselo a otra persona.',
    required: 'Otra persona tiene que aprobarlo antes de que se publique.',
    changed: 'El borrador cambió después de la decisión. Pide la revisión de nuevo.',
    inReview: (name, at) => `${name} pidió una revisión, ${at}.`,
    approved: (name, at) => `${name} aprobó este borrador, ${at}.`,
    sentBack: (name, at) => `${name} devolvió este borrador, ${at}:`,
    ask: 'Pedir revisión',
    approve: 'Aprobar',
    sendBack: 'Devolver',
    note: '¿Qué hay que cambiar?',
    noteHint: 'Una frase para quien lo escribió. Hace falta para devolver el borrador.',
    saveFirst: 'Primero guarda el borrador.',
    waiting: (name, at) => `Espera tu revisión: la pidió ${name}, ${at}.`,
  },
  preview: {
    title: 'Ver y compartir',
    open: 'Abrir la vista previa en otra pestaña',
    saveFirst: 'Guarde antes el borrador: la vista previa muestra lo guardado.',
    shareFor: 'Compartir con alguien de fuera, durante',
    shareHint: 'Quien tenga el enlace ve este borrador, en este idioma, y nada más.',
    days: (count) => (count === 1 ? 'un día' : `${count} días`),
    share: 'Crear un enlace',
    shared: 'Enlaces que abren este borrador',
    sharedBy: (name, until) => `Compartido por ${name}, hasta: ${until}.`,
    copy: 'Copiar el enlace',
    copied: 'Copiado',
    revoke: 'Retirarlo',
  },
  fields: {
    date: 'fecha',
    time: 'hora',
    chooseZone: 'Elige una ciudad o una zona',
    noZone: 'Elige la zona horaria y aquí se leerá el momento.',
    gap: (before, after) =>
      `Esa hora no existe ese día: el reloj pasa de ${before} a ${after}. Elige una de las dos.`,
    repeated: 'Esa noche el reloj marca esta hora dos veces. Se entiende la primera.',
    here: (moment) => `${moment}, donde estás`,
    reserved: 'El sitio necesita esta dirección. Elige otra.',
    redirect: (path) =>
      `Al publicar, ${path} llevará a la dirección nueva, y los enlaces antiguos seguirán funcionando.`,
    changeAddress: 'Cambiar la dirección',
    fromTitle: 'Tomarla del título',
    searchEntry: 'Buscar por título',
    entryGone: (target) =>
      `${target} ya no existe. El público no ve esta línea. Elige otra entrada o quítala.`,
    entryNotPublished: 'Sin publicar: el público aún no ve esta línea.',
    openEntry: 'Abrir la entrada',
  },
  readiness: {
    title: '¿Listo para publicar?',
    ready: 'Listo para publicar.',
    blocked: (count) =>
      count === 1
        ? 'Todavía no: hay una cosa por corregir.'
        : `Todavía no: hay ${count} cosas por corregir.`,
    warned: (count) =>
      count === 1
        ? 'Se puede publicar. Conviene revisar una cosa.'
        : `Se puede publicar. Conviene revisar ${count} cosas.`,
    blocks: 'Por corregir antes',
    warnings: 'Conviene revisar',
    unknown: 'Ahora no se puede saber. Se volverá a preguntar cuando cambie algo.',
  },
  widgets: {
    status: 'El sitio',
    attention: 'Requiere atención',
    events: 'Próximos eventos',
    changes: 'Lo próximo que cambia por sí solo',
    waiting: 'Un momento …',
    failed: 'Ahora no se puede saber. Se volverá a preguntar enseguida.',
    noRun: 'El sitio aún no se ha publicado.',
    lastRun: (at, files) =>
      `Última publicación: ${at}. ${files === 1 ? 'Cambió un archivo' : `Cambiaron ${files} archivos`}.`,
    queue: (count) =>
      count === 0
        ? 'Todo lo publicado está en el sitio.'
        : `${count === 1 ? 'Una entrada está' : `${count} entradas están`} en camino.`,
    pinned: 'El sitio se mantiene como está hasta que se libere. Lo que se publica espera.',
    nothingWrong: 'Nada. Todo lo publicado está en el sitio.',
    noEvents: 'No hay eventos próximos.',
    noChange: 'Nada cambia por sí solo.',
    openSite: 'Abrir el sitio',
  },
  eventStates: { live: 'en curso', cancelled: 'cancelado', postponed: 'aplazado' },
  types: {
    event: 'Eventos',
    'news-article': 'Noticias',
    'blog-post': 'Entradas del blog',
    story: 'Historias',
    course: 'Cursos',
    guide: 'Guías',
    survey: 'Encuestas',
  },
  formats: {
    webinar: 'Seminarios web',
    'in-person': 'Presenciales',
    hybrid: 'Presenciales y en línea',
  },
};
