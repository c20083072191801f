import type { Calendar, DemoDocument } from '../demo-document.ts';
import { alderCourses } from './courses-alder.ts';
import { webJunctionCourses } from './courses-webjunction.ts';
import { courseTranslations } from './course-translations.ts';

export const courses = (calendar: Calendar): readonly DemoDocument[] => {
  const fromAlder = alderCourses(calendar);
  return [...webJunctionCourses, ...fromAlder, ...courseTranslations(fromAlder)];
};
