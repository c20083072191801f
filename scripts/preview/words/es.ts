import type { Words } from './words.ts';

export const es: Words = {
  preview: 'Vista previa',
  draft: 'Vista previa de un borrador: nadie más la ve.',
  published: 'Vista previa de lo que está publicado.',
  shared:
    'Un borrador que se ha compartido con usted: todavía no es público. Por favor, no lo difunda.',
  until: (moment) => `Este enlace funciona hasta: ${moment}.`,
  views: 'Maneras de verla',
  page: 'Como es ahora',
  phone: 'En un teléfono',
  after: 'Después del evento',
  elsewhere: 'Como visitante en otra zona horaria',
  languages: 'En otros idiomas',
  notReady: 'Lo que falta antes de publicar',
  cannotShow: 'Este borrador todavía no se puede mostrar como página',
  phoneFrame: 'La página en un teléfono',
  noLink:
    'Esta dirección no muestra nada. Abra la vista previa desde el formulario de un contenido.',
  expired:
    'Este enlace ya no funciona. Si usted edita: vuelva a cargar el formulario y abra la vista previa. Si no: pida uno nuevo a quien se lo envió.',
  noDraft: 'Ese borrador ya no existe, o ya no se comparte con usted.',
  failed: 'Ahora no se puede hacer la vista previa. Vuelva a cargar esta página en un minuto.',
};
