import type { DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';
import { opening } from './in-three-languages.ts';

const person = (id: string, fields: DemoDocument['fields']): DemoDocument => ({
  type: 'person',
  documentId: `person-${id}`,
  locale: 'en',
  published: opening,
  fields: { slug: id, ...fields },
});

const atAlder = { organization: 'organization-alder-county-libraries' };
const atRiverbend = { organization: 'organization-riverbend-college-library' };

const okafor = person('imani-okafor', {
  ...atAlder,
  name: 'Imani Okafor',
  suffixes: 'MLIS',
  role: 'Head of Community Engagement',
  bio: 'Imani leads the engagement team of Alder County Libraries. She keeps the ledger of open promises and reads the oldest one aloud at every staff meeting.',
  url: 'https://www.aldercounty.example/people/imani-okafor',
});

const herrera = person('tomas-herrera', {
  ...atAlder,
  name: 'Tomás Herrera',
  role: 'Branch Manager, Millrace',
  bio: 'Tomás has run Millrace Branch since the porch was rebuilt. He drives the library van on Wednesdays and writes in English and Spanish.',
});

const carter = person('mei-lin-carter', {
  ...atAlder,
  name: 'Mei-Lin Carter',
  role: 'Youth Services Librarian',
  bio: 'Mei-Lin designs escape rooms, badly at first and then very well, together with the teenagers of Hillside Branch.',
});

const haddad = person('yusuf-haddad', {
  ...atAlder,
  name: 'Yusuf Haddad',
  role: 'Cultural Liaison and Interpreter',
  bio: 'Yusuf (يوسف حداد) interprets between Arabic and English, at the desk and in council chambers, and hosts the New Neighbours’ Evening.',
});

const raman = person('priya-raman', {
  name: 'Priya Raman',
  suffixes: 'PhD',
  role: 'Researcher, volunteer reading rooms',
  bio: 'Priya studies libraries that nobody was paid to open. She lives in Pune and has catalogued in four scripts.',
});

const voss = person('ellen-voss', {
  ...atRiverbend,
  prefix: 'Dr.',
  name: 'Ellen Voss',
  suffixes: 'PhD, MLIS',
  role: 'Assessment Librarian',
  bio: 'Ellen teaches people to trust numbers a little less and a little better. Her door at Riverbend College says “n = ?”.',
});

const whitehorse = person('dakota-whitehorse', {
  ...atAlder,
  name: 'Dakota Whitehorse',
  role: 'Climate and Resilience Librarian',
  bio: 'Dakota looks after the cool rooms, the seed drawers and the list of people to telephone when the power goes out.',
});

const marin = person('sofia-marin', {
  ...atAlder,
  name: 'Sofía Marín',
  role: 'Local History Librarian',
  bio: 'Sofía records the county’s voices and makes sure that everyone who speaks gets the first copy.',
});

const lindqvist = person('noah-lindqvist', {
  organization: 'organization-friends-of-alder',
  name: 'Noah Lindqvist',
  role: 'Volunteer Coordinator',
  bio: 'Noah runs the repair table and the tool shelf for the Friends. He can mend a zip while explaining depreciation.',
});

export const people: readonly DemoDocument[] = [
  person('audrey-barbakoff', {
    prefix: 'Dr.',
    name: 'Audrey Barbakoff',
    suffixes: 'EdD, MLIS',
    role: 'Founder & CEO',
    organization: 'organization-colab-capacity',
  }),
  okafor,
  translated(okafor, 'es', opening, {
    slug: 'imani-okafor-es',
    role: 'Responsable de participación comunitaria',
    bio: 'Imani dirige el equipo de participación de las bibliotecas del condado de Alder. Lleva el cuaderno de promesas pendientes y lee la más antigua en voz alta en cada reunión.',
  }),
  herrera,
  translated(herrera, 'es', opening, {
    slug: 'tomas-herrera-es',
    role: 'Responsable de la sucursal Millrace',
    bio: 'Tomás dirige la sucursal Millrace desde que se reconstruyó el porche. Los miércoles conduce el bibliobús y escribe en español y en inglés.',
  }),
  carter,
  haddad,
  translated(haddad, 'es', opening, {
    slug: 'yusuf-haddad-es',
    role: 'Enlace cultural e intérprete',
    bio: 'Yusuf (يوسف حداد) interpreta entre el árabe y el inglés, en el mostrador y en el ayuntamiento, y recibe en la Velada de nuevos vecinos.',
  }),
  raman,
  voss,
  whitehorse,
  translated(whitehorse, 'es', opening, {
    slug: 'dakota-whitehorse-es',
    role: 'Bibliotecaria de clima y resiliencia',
    bio: 'Dakota se ocupa de las salas frescas, de los cajones de semillas y de la lista de personas a quienes llamar cuando se va la luz.',
  }),
  marin,
  translated(marin, 'es', opening, {
    slug: 'sofia-marin-es',
    role: 'Bibliotecaria de historia local',
    bio: 'Sofía graba las voces del condado y se asegura de que quien habla reciba la primera copia.',
  }),
  lindqvist,
];
