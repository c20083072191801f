import type { Calendar, DemoDocument } from '../demo-document.ts';
import { neighboursSurvey } from './survey-alder-neighbours.ts';
import { engagementSurvey2020 } from './survey-engagement-2020.ts';

export const surveys = (calendar: Calendar): readonly DemoDocument[] => [
  engagementSurvey2020,
  ...neighboursSurvey(calendar),
];
