import { phrase } from './phrase.ts';

export const audiences = [
  phrase('Public libraries', 'Bibliotecas públicas', 'المكتبات العامة'),
  phrase('School libraries', 'Bibliotecas escolares', 'المكتبات المدرسية'),
  phrase('Academic libraries', 'Bibliotecas universitarias', 'المكتبات الجامعية'),
  phrase('Frontline staff', 'Personal de atención', 'موظفو الاستقبال'),
  phrase('Library leaders', 'Dirección de bibliotecas', 'قادة المكتبات'),
  phrase('Friends & trustees', 'Amigos y patronatos', 'الأصدقاء والأمناء'),
  phrase('Youth services', 'Servicios para jóvenes', 'خدمات الشباب'),
  phrase('Families', 'Familias', 'العائلات'),
  phrase('Older adults', 'Personas mayores', 'كبار السن'),
  phrase('Teachers', 'Docentes', 'المعلمون'),
  phrase('Tribal libraries', 'Bibliotecas tribales', 'مكتبات القبائل'),
  phrase('Small businesses', 'Pequeños negocios', 'الأعمال الصغيرة'),
] as const;
