import { phrase } from './phrase.ts';

const given =
  'Imani Noah Priya Tomás Yusuf Ellen Mei Zoë Omar Aroha Łucja Jürgen Nadia Kofi Siobhán Ravi Inés Hana Luc Amal'.split(
    ' ',
  );

const family =
  'Okafor Lindqvist Raman Herrera Haddad Voss Chen O’Brien Nkemelu Tāmihana Nowak Weiß Farouk Mensah Byrne Iyer Castaño Sato Dubois Khalil Brooks Delgado Nguyen Petrov Silva Hansen Abara Rossi Kim Larsen Moreau Quispe Ferreira Novák Ahmadi Osei Whitman Yazzie Marsh Field'.split(
    ' ',
  );

/** The name of a person; after eight hundred a number tells them apart, as in a family. */
export function personName(index: number): string {
  const name = `${given[index % given.length]} ${family[(index * 7 + Math.floor(index / 40)) % family.length]}`;
  const generation = Math.floor(index / (given.length * family.length));
  return generation === 0 ? name : `${name} ${generation + 1}`;
}

export const roles = [
  phrase('Branch manager', 'Responsable de sucursal', 'مديرة فرع'),
  phrase('Community librarian', 'Bibliotecaria comunitaria', 'أمينة مكتبة مجتمعية'),
  phrase('Teacher', 'Docente', 'معلّمة'),
  phrase('Researcher', 'Investigadora', 'باحثة'),
  phrase('Volunteer', 'Voluntaria', 'متطوعة'),
  phrase('Director', 'Directora', 'مديرة'),
] as const;
