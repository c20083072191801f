import type { APIRoute } from 'astro';

import { answer } from '../../../outputs/responses.ts';
import { toSurveyJson } from '../../../outputs/survey-data.ts';
import { surveyOf } from '../../../view/survey-of.ts';

export const GET: APIRoute = ({ params, locals: { hub } }) => {
  const survey = surveyOf(hub, params);
  return answer('json', survey && toSurveyJson(survey, hub));
};
