import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { opening } from './in-three-languages.ts';

const place = (id: string, fields: DemoDocument['fields']): DemoDocument => ({
  type: 'place',
  documentId: `place-${id}`,
  locale: 'en',
  published: opening,
  fields: {
    slug: id,
    region: 'New York',
    country: 'United States',
    timeZone: 'America/New_York',
    mapUrl: `https://maps.aldercounty.example/${id}`,
    ...fields,
  },
});

const central = place('alder-central', {
  name: 'Alder Central Library',
  description:
    'The main library on Court Square: four floors, a reading room under a glass roof, and the only county building open past nine.',
  image: {
    file: 'media-lit-windows',
    alt: 'A tall library at night with most of its windows lit',
    decorative: false,
  },
  street: '1 Court Square',
  locality: 'Alder',
  postalCode: '00412',
  phone: '555-0110',
  email: 'central@aldercounty.example',
  directions:
    'Buses 2, 7 and 11 stop at Court Square. From the railway station it is eight minutes on foot along Mill Street; follow the brass leaves in the pavement.',
  parking:
    'Free after 5 pm in the garage on Ferry Lane. Four marked spaces for disabled drivers beside the east door; bicycle stands at both doors.',
  stepFreeAccess: true,
  accessNote:
    'Level entrance on the east side, with a door that opens by itself. Lifts to every floor; accessible toilets on floors 0 and 2. The reading room has a hearing loop. Assistance dogs are welcome.',
});

const millrace = place('millrace-branch', {
  name: 'Millrace Branch',
  description:
    'A brick mill beside the water, with a porch as long as the building. The bench outside is never locked.',
  image: {
    file: 'media-porch-at-dusk',
    alt: 'A lamp burning on a library porch at dusk, the door standing open',
    decorative: false,
  },
  street: '40 Weir Road',
  locality: 'Alder',
  postalCode: '00415',
  phone: '555-0121',
  email: 'millrace@aldercounty.example',
  directions:
    'Bus 4 to Weir Road, then cross the footbridge. In a car, turn at the blue silo; the lane looks private and is not.',
  parking: 'Twelve spaces on gravel, two of them paved and wider, beside the ramp.',
  stepFreeAccess: true,
  accessNote:
    'A ramp (1:14) leads to the porch and the main room. The upper floor is reached by stairs only, so nothing public is held there.',
});

const hillside = place('hillside-branch', {
  name: 'Hillside Branch',
  description:
    'A former corner shop between two schools. The upper floor belongs to teenagers from three o’clock on.',
  image: { file: 'media-rooftops', decorative: true },
  street: '212 Orchard Street',
  locality: 'Alder Heights',
  postalCode: '00418',
  phone: '555-0132',
  email: 'hillside@aldercounty.example',
  directions: 'Bus 7 to Orchard & Third. The door is on the corner, under the painted apple tree.',
  parking: 'On the street. The school car park is open to visitors after 4 pm and on weekends.',
  stepFreeAccess: false,
  accessNote:
    'One step (14 cm) at the door; a portable ramp is behind the desk, ring the bell or call ahead. The upper floor has no lift until the rebuilding; programmes move downstairs when anyone asks.',
});

export const places: readonly DemoDocument[] = [
  central,
  translated(central, 'es', opening, {
    name: 'Biblioteca Central de Alder',
    slug: 'biblioteca-central-de-alder',
    description:
      'La biblioteca principal, en Court Square: cuatro plantas, una sala de lectura bajo techo de cristal y el único edificio del condado abierto después de las nueve.',
    image: {
      file: 'media-lit-windows',
      alt: 'Una biblioteca alta de noche, con casi todas las ventanas encendidas',
      decorative: false,
    },
    directions:
      'Los autobuses 2, 7 y 11 paran en Court Square. Desde la estación de tren hay ocho minutos a pie por Mill Street; siga las hojas de latón del suelo.',
    parking:
      'Gratis a partir de las 5 de la tarde en el aparcamiento de Ferry Lane. Cuatro plazas reservadas junto a la puerta este.',
    accessNote:
      'Entrada a nivel por el lado este, con puerta automática. Ascensores a todas las plantas y aseos accesibles en las plantas 0 y 2. La sala de lectura tiene bucle magnético.',
  }),
  millrace,
  translated(millrace, 'es', opening, {
    name: 'Sucursal Millrace',
    slug: 'sucursal-millrace',
    description:
      'Un molino de ladrillo junto al agua, con un porche tan largo como el edificio. El banco de fuera nunca se cierra con llave.',
    image: {
      file: 'media-porch-at-dusk',
      alt: 'Una lámpara encendida en el porche de una biblioteca al anochecer, con la puerta abierta',
      decorative: false,
    },
    directions:
      'Autobús 4 hasta Weir Road y cruzar la pasarela. En coche, gire en el silo azul; el camino parece privado y no lo es.',
    parking: 'Doce plazas en grava, dos de ellas pavimentadas y más anchas, junto a la rampa.',
    accessNote:
      'Una rampa lleva al porche y a la sala principal. A la planta alta solo se llega por escaleras, así que allí no se hace nada público.',
  }),
  hillside,
];
