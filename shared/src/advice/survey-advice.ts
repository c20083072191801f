import { checkMargin } from '../survey/margin.ts';
import type { Advice } from './advice.ts';
import type { Draft, DraftSurvey } from './draft.ts';

/** Numbers that do not agree with each other. */
export const surveyAdvice = ({ survey }: Draft): readonly Advice[] =>
  survey === undefined ? [] : [...aboutMargin(survey), ...aboutShares(survey)];

function aboutMargin({ sampleSize, ...survey }: DraftSurvey): readonly Advice[] {
  const check = sampleSize === undefined ? undefined : checkMargin({ sampleSize, ...survey });
  if (check === undefined || check.agrees) return [];
  const { stated } = check;
  const computed = Math.round(check.computed * 10) / 10;
  return [{ code: 'margin-differs', field: 'statedMarginPoints', stated, computed }];
}

/** A note says why, such as "Several answers were possible." */
const aboutShares = ({ findings }: DraftSurvey): readonly Advice[] =>
  findings.flatMap(({ field, finding: { options, note } }) => {
    if (options.length === 0 || note !== undefined) return [];
    const sum = options.reduce((total, { percent }) => total + percent, 0);
    // Each share was rounded by half a point at most.
    if (Math.abs(sum - 100) <= options.length / 2) return [];
    const rounded = Math.round(sum * 10) / 10;
    return [{ code: 'shares-do-not-fit', field: `${field}.options`, sum: rounded }];
  });
