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
