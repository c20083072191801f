import { phrase } from './phrase.ts';

/** What a library does with its neighbours. */
export const subjects = [
  phrase('Seed libraries', 'Bibliotecas de semillas', 'مكتبات البذور'),
  phrase('Story time on the bus', 'Cuentos en el autobús', 'حكايات في الحافلة'),
  phrase('Repair evenings', 'Noches de reparación', 'أمسيات الإصلاح'),
  phrase('Homework tables', 'Mesas de tareas', 'طاولات الواجبات'),
  phrase(
    'Oral history at the kitchen table',
    'Historia oral en la mesa de la cocina',
    'التاريخ الشفوي على طاولة المطبخ',
  ),
  phrase('Wi-Fi lent by the week', 'Wifi prestado por semanas', 'إعارة الواي فاي بالأسبوع'),
  phrase('Podcasts made by teenagers', 'Pódcast hechos por jóvenes', 'بودكاست من صنع اليافعين'),
  phrase('Cool rooms in summer', 'Salas frescas en verano', 'غرف باردة في الصيف'),
  phrase('Welcome bags for newcomers', 'Bolsas de bienvenida', 'حقائب الترحيب بالقادمين الجدد'),
  phrase(
    'Small grants & honest budgets',
    'Pequeñas ayudas y cuentas claras',
    'منح صغيرة وميزانيات صادقة',
  ),
  phrase('Reading aloud to adults', 'Lectura en voz alta para adultos', 'القراءة الجهرية للكبار'),
  phrase('Maps of the neighbourhood', 'Mapas del barrio', 'خرائط الحي'),
  phrase('A library of things', 'Una biblioteca de objetos', 'مكتبة الأشياء'),
  phrase('Tax forms & tea', 'Impuestos y té', 'استمارات الضرائب والشاي'),
  phrase('Job clubs', 'Clubes de empleo', 'نوادي البحث عن عمل'),
  phrase('Language tables', 'Mesas de conversación', 'طاولات المحادثة'),
  phrase('Quiet hours', 'Horas de silencio', 'ساعات الهدوء'),
  phrase('A garden on the roof', 'Un huerto en la azotea', 'حديقة على السطح'),
  phrase('Books brought to the door', 'Libros a domicilio', 'توصيل الكتب إلى البيوت'),
  phrase('Memory cafés', 'Cafés de la memoria', 'مقاهي الذاكرة'),
  phrase(
    'Rain gauges & citizen science',
    'Pluviómetros y ciencia ciudadana',
    'مقاييس المطر وعلم المواطن',
  ),
  phrase('“Ask a neighbour” shelves', 'Estantes «pregunta a tu vecino»', 'رفوف «اسأل جارك»'),
  phrase('Board games on Fridays', 'Juegos de mesa los viernes', 'ألعاب الطاولة يوم الجمعة'),
  phrase(
    'Old photographs in shoeboxes',
    'Fotos antiguas en cajas de zapatos',
    'صور قديمة في علب الأحذية',
  ),
] as const;
