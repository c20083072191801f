import { phrase } from './phrase.ts';

/** What those who planned to come are told. */
export const cancelledNotes = [
  phrase(
    'The presenter is ill. Everyone who registered hears from us.',
    'La ponente está enferma. Avisaremos a todas las personas inscritas.',
    'المقدّمة مريضة. سنتواصل مع كل من سجّل.',
  ),
  phrase(
    'Cancelled because of the weather. We are sorry.',
    'Cancelado por el mal tiempo. Lo sentimos.',
    'أُلغيت بسبب الطقس. نعتذر.',
  ),
] as const;

export const postponedNotes = [
  phrase(
    'Postponed: a new date follows within two weeks.',
    'Aplazado: en dos semanas habrá una fecha nueva.',
    'تأجّلت: سيُعلن موعد جديد خلال أسبوعين.',
  ),
] as const;

export const movedOnlineNotes = [
  phrase(
    'The heating failed; we meet online instead.',
    'Falló la calefacción; nos vemos en línea.',
    'تعطّلت التدفئة؛ نلتقي عبر الشبكة بدلًا من ذلك.',
  ),
] as const;
