import { phrase } from './phrase.ts';

/** What a series is called, together with a subject. */
export const seriesNames = [
  phrase('The evidence hour: {}', 'La hora de las pruebas: {}', 'ساعة الأدلة: {}'),
  phrase('Mondays on the porch: {}', 'Lunes en el porche: {}', 'أيام الاثنين على الشرفة: {}'),
  phrase('Field notes: {}', 'Notas de campo: {}', 'ملاحظات ميدانية: {}'),
  phrase('Summer school: {}', 'Escuela de verano: {}', 'مدرسة الصيف: {}'),
  phrase('Neighbours & tools: {}', 'Vecinos y herramientas: {}', 'الجيران والأدوات: {}'),
  phrase('Lunch & learn: {}', 'Almuerzo y aprendizaje: {}', 'غداء وتعلّم: {}'),
  phrase('First Fridays: {}', 'Primeros viernes: {}', 'أول جمعة: {}'),
  phrase('Long evenings: {}', 'Tardes largas: {}', 'أمسيات طويلة: {}'),
] as const;
