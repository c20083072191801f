import { phrase } from './phrase.ts';

/** Where branches are; a venue is a kind of house in one of them. */
export const localities =
  'Alder, Millrace, Hillside, Ferry Lane, Orchard Park, Saltmarsh, Stonebridge, Elm Cross, Northgate, Riverbend, Foxglove, Harbour View, Maple Hollow, Quarry Hill, Lantern Street, Weir End'.split(
    ', ',
  );

export const houses = [
  phrase('{} Library', 'Biblioteca {}', 'مكتبة {}'),
  phrase('{} Branch', 'Sucursal {}', 'فرع {}'),
  phrase('{} Community Centre', 'Centro comunitario {}', 'مركز {} المجتمعي'),
  phrase('{} Reading Room', 'Sala de lectura {}', 'قاعة مطالعة {}'),
  phrase('{} School Hall', 'Salón escolar {}', 'قاعة مدرسة {}'),
  phrase('{} Market Hall', 'Mercado {}', 'سوق {}'),
  phrase('{} Park Pavilion', 'Pabellón del parque {}', 'جناح حديقة {}'),
  phrase('{} Museum', 'Museo {}', 'متحف {}'),
] as const;
