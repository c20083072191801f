import { actions } from './actions-es';
import { intakeEs } from './intake';
import type { Words } from './words';

export const es: Words = {
  states: {
    draft: 'Borrador',
    queued: 'En camino',
    live: 'Publicado',
    held: 'Retenido',
    withdrawn: 'No está en el sitio',
  },
  more: 'Más',
  whereabouts: {
    title: '¿Dónde está?',
    column: 'En el sitio',
    draft: 'Borrador: solo lo ve la redacción. Llega al sitio cuando se publica.',
    queued: 'Publicado y en camino al sitio. Tarda unos segundos.',
    live: (since) => `Desde el ${since}.`,
    held: (since) => `Desde el ${since}. El público sigue viendo la versión anterior.`,
    because: (reason) => `Porque: ${reason}`,
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
    short: ({ stand, required }) =>
      ({
        none: required ? 'Hace falta antes de publicar' : undefined,
        changed: 'Cambió después; pídala de nuevo',
        'in-review': 'Espera una decisión',
        approved: 'Aprobado',
        'sent-back': 'Devuelto',
      })[stand],
    none: 'Nadie ha leído aún este borrador. Puede pedírselo a otra persona.',
    required: 'Otra persona tiene que aprobarlo antes de que se publique.',
    changed: 'El borrador cambió después de la decisión. Pida la revisión de nuevo.',
    changedUndecided: 'El borrador cambió después de pedir la revisión. Pida la revisión de nuevo.',
    inReview: (name, at) => `${name} pidió una revisión, ${at}.`,
    approved: (name, at) => `${name} aprobó este borrador, ${at}.`,
    sentBack: (name, at) => `${name} devolvió este borrador, ${at}:`,
    ask: 'Pedir revisión',
    approve: 'Aprobar',
    sendBack: 'Devolver',
    note: '¿Qué hay que cambiar?',
    noteHint: 'Una frase para quien lo escribió. Hace falta para devolver el borrador.',
    saveFirst: 'Primero guarde el borrador.',
    waiting: (name, at) => `Espera su revisión: la pidió ${name}, ${at}.`,
  },
  preview: {
    title: 'Compartir vista previa',
    open: 'Verla en otra pestaña',
    saveFirst: 'Guarde antes el borrador: la vista previa muestra lo guardado.',
    shareFor: 'Un enlace que vale por',
    shareHint: 'Quien tenga el enlace ve este borrador, en este idioma, y nada más.',
    days: (count) => (count === 1 ? 'un día' : `${count} días`),
    share: 'Crear un enlace',
    shared: 'Enlaces que abren este borrador',
    links: (count) => (count === 1 ? 'Hay un enlace abierto' : `Hay ${count} enlaces abiertos`),
    sharedBy: (name, until) => `Compartido por ${name}, hasta: ${until}.`,
    copy: 'Copiar el enlace',
    copied: 'Copiado',
    revoke: 'Retirarlo',
  },
  fields: {
    date: 'fecha',
    time: 'hora',
    chooseZone: 'Elija una ciudad o una zona',
    noZone: 'Elija la zona horaria y aquí se leerá el momento.',
    gap: (before, after) =>
      `Esa hora no existe ese día: el reloj pasa de ${before} a ${after}. Elija una de las dos.`,
    repeated: 'Esa noche el reloj marca esta hora dos veces. Se entiende la primera.',
    here: (moment) => `${moment}, donde está usted`,
    reserved: 'El sitio necesita esta dirección. Elija otra.',
    redirect: (path) =>
      `Al publicar, ${path} llevará a la dirección nueva, y los enlaces antiguos seguirán funcionando.`,
    changeAddress: 'Cambiar la dirección',
    fromTitle: 'Tomarla del título',
    searchEntry: 'Buscar por título',
    entryGone: (target) =>
      `${target} ya no existe. El público no ve esta línea. Elija otra entrada o quítela.`,
    entryNotPublished: 'Sin publicar: el público aún no ve esta línea.',
    openEntry: 'Abrir la entrada',
  },
  stale: { title: 'Sin guardar', reload: 'Volver a cargar la página' },
  readiness: {
    title: '¿Listo para publicar?',
    ready: 'Nada lo impide.',
    readyToSave: 'Nada lo impide. Al guardar se publica.',
    notYours: 'Tiene que publicarlo otra persona: guárdelo y pida una revisión en «Más».',
    blocked: (count) =>
      count === 1
        ? 'Todavía no: hay una cosa por corregir.'
        : `Todavía no: hay ${count} cosas por corregir.`,
    warned: (count) =>
      count === 1
        ? 'Se puede publicar. Conviene revisar una cosa.'
        : `Se puede publicar. Conviene revisar ${count} cosas.`,
    warnings: 'Conviene revisar',
    unknown: 'Ahora no se puede saber. Se volverá a preguntar cuando cambie algo.',
  },
  actions,
  widgets: {
    status: 'El sitio',
    attention: 'Requiere atención',
    events: 'Próximos eventos',
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
    nextChange: 'Lo próximo que cambia por sí solo',
    changes: ({ what, name }) => {
      switch (what) {
        case 'begins':
          return `Empieza «${name}».`;
        case 'ends':
          return `Termina «${name}».`;
        case 'publish':
          return `Se publica «${name}».`;
        case 'unpublish':
          return `Se retira «${name}».`;
        case 'other':
          return 'Cambia algo que se muestra según su fecha.';
      }
    },
    noChange: 'Nada cambia por sí solo.',
    openSite: 'Abrir el sitio',
  },
  schedule: {
    title: 'Programación',
    notKept: 'No se cumplió',
    none: 'No hay nada programado en este idioma.',
    publishOn: 'Publicar el',
    unpublishOn: 'Retirar el',
    timeZone: 'Zona horaria de ambos',
    help: 'El borrador, tal como esté en ese momento, llega al sitio por sí solo, por ejemplo el lunes a las 9:00. Hasta entonces no se puede publicar a mano: quite antes las horas.',
    save: 'Guardar la programación',
    remove: 'Quitar las horas',
    publishes: (when) => `Llega al sitio el ${when}.`,
    unpublishes: (when) => `Se retira el ${when}.`,
    by: (name) => `Lo programó ${name}.`,
    failed: {
      publish: (when) => `Tenía que publicarse y no se publicó (${when}).`,
      unpublish: (when) => `Tenía que retirarse y no se retiró (${when}).`,
    },
    asItIs: 'Tal como está ahora, no se podría publicar:',
    problems: (problem) => {
      switch (problem.code) {
        case 'zone-unknown':
          return 'Elija una zona horaria.';
        case 'time-unreadable':
          return 'Indique una fecha y una hora.';
        case 'time-never-shown':
          return `Los relojes saltan esta hora. Elija las ${problem.before.slice(11)} o las ${problem.after.slice(11)}.`;
        case 'time-over':
          return 'Esta hora ya pasó. Elija una posterior.';
        case 'taken-off-first':
          return 'Se retiraría antes de publicarse. Corrija una de las dos horas.';
      }
    },
  },
  versions: {
    title: 'Versiones',
    count: (count) => (count === 1 ? 'Una versión' : `${count} versiones`),
    open: (count) => (count === 1 ? 'Ver la versión' : `Comparar las ${count} versiones`),
    deeds: { publish: 'publicado', unpublish: 'retirado' },
    whence: (origin, person) => {
      switch (origin) {
        case 'hand':
          return `por ${person}`;
        case 'schedule':
          return person === null ? 'según lo programado' : `según lo programó ${person}`;
        case 'import':
          return 'por una importación';
        case 'system':
          return 'por el propio CMS';
      }
    },
    version: 'Versión',
    comparedWith: 'Comparada con',
    draft: 'El borrador tal como se guardó',
    field: 'Campo',
    before: 'En la versión',
    after: 'En la otra',
    same: 'Ambas dicen lo mismo.',
    formOnly: 'Las mismas palabras con otra forma',
    empty: 'Vacío',
    yes: 'Sí',
    no: 'No',
    restore: 'Ponerla como borrador',
    ask: 'El borrador en este idioma pasa a ser lo que era la versión, y lo que no haya guardado se pierde. Lo que comparten todos los idiomas cambia también en sus borradores. Nada llega al sitio hasta que se publique; solo los tipos sin borrador, como los temas, llegan enseguida.',
    restored: 'El borrador es ahora lo que era la versión. Revíselo y publíquelo.',
    missing: (label, what) =>
      what === 'file'
        ? `«${label}» nombraba un archivo que ya no existe. Elija otro.`
        : `«${label}» nombraba una entrada que ya no existe. Elija otra.`,
  },
  logbook: {
    title: 'Bitácora',
    about:
      'Quién hizo qué y cuándo. Las líneas solo se añaden, nunca cambian, y se guardan tanto como la base de datos.',
    none: 'No hay ninguna línea así.',
    filter: 'Qué líneas mostrar',
    all: 'Todas',
    clear: 'Mostrar todas',
    person: 'Persona',
    action: 'Qué pasó',
    type: 'Con qué',
    entry: 'Id de la entrada',
    fromDay: 'Desde',
    untilDay: 'Hasta',
    when: 'Cuándo',
    who: 'Quién',
    what: 'Qué pasó',
    which: 'Con qué',
    details: 'Detalles',
    newer: 'Líneas más recientes',
    older: 'Líneas más antiguas',
    download: 'Descargar como tabla (CSV)',
    site: 'El sitio',
    number: (number) => `Número ${number}`,
    run: (run) => `Pasada ${run}`,
    whose: (origin, person) => {
      switch (origin) {
        case 'hand':
          return person ?? 'Alguien';
        case 'schedule':
          return person === null ? 'Según lo programado' : `Según lo programó ${person}`;
        case 'import':
          return 'Una importación';
        case 'system':
          return 'El propio CMS o una orden';
      }
    },
    actions: {
      publish: 'Publicado',
      unpublish: 'Retirado',
      delete: 'Eliminado',
      restore: 'Restaurado como borrador',
      schedule: 'Programado',
      unschedule: 'Programación quitada',
      miss: 'Programación no cumplida',
      ask: 'Revisión pedida',
      approve: 'Aprobado',
      'send-back': 'Devuelto',
      pin: 'Mantenido como está',
      unpin: 'Liberado',
      'roll-back': 'Devuelto a un estado anterior',
      create: 'Añadido',
      change: 'Cambiado',
      permit: 'Permisos cambiados',
    },
    types: {
      event: 'Evento',
      'news-article': 'Noticia',
      'blog-post': 'Entrada del blog',
      story: 'Historia',
      course: 'Curso',
      guide: 'Guía',
      survey: 'Encuesta',
      product: 'Producto',
      page: 'Página',
      'hub-page': 'Página de inicio',
      topic: 'Tema',
      audience: 'Público',
      series: 'Serie',
      person: 'Persona del sitio',
      organization: 'Biblioteca',
      place: 'Lugar',
      campaign: 'Campaña',
      'site-settings': 'Ajustes del sitio',
      site: 'El sitio',
      user: 'Cuenta',
      role: 'Rol',
      token: 'Token',
    },
    parts: {
      note: 'Nota',
      publishOn: 'Publicar el',
      unpublishOn: 'Retirar el',
      timeZone: 'Zona horaria',
      step: 'Paso',
      problem: 'Por qué',
      from: 'Del número',
      roles: 'Roles',
      email: 'Correo',
      firstname: 'Nombre',
      lastname: 'Apellidos',
      isActive: 'Puede entrar',
      blocked: 'Bloqueada',
      password: 'Contraseña',
      name: 'Nombre',
      description: 'Descripción',
      type: 'Clase',
      lifespan: 'Duración',
      accessKey: 'Clave',
    },
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
  intake: intakeEs,
};
