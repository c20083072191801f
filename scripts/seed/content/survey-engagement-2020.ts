import type { DemoDocument } from '../demo-document.ts';
import { a, bullets, h2, p, quote, strong } from '../write.ts';
import { entry, picture } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

export const engagementSurvey2020: DemoDocument = entry(
  'survey',
  'survey-community-engagement-2020',
  { on: '2024-11-04' },
  {
    title: 'How libraries engage, and how they listen',
    slug: 'community-engagement-survey-2020',
    summary:
      'Four in five libraries meet their communities at events, and four in five listen by survey. Far fewer talk with people who never come. Answers from 223 U.S. libraries.',
    mode: 'online',
    fieldedFrom: '2020-11-05',
    fieldedTo: '2020-11-19',
    sampleSize: 223,
    population: 'U.S. public and academic libraries',
    statedMarginPoints: 6,
    confidencePercent: 95,
    findings: [
      {
        question: 'How libraries engage their communities',
        options: [
          { label: 'Events', percent: 80 },
          { label: 'Partnerships', percent: 77 },
          { label: 'Work with community leaders', percent: 49 },
          { label: 'Conversations on difficult issues', percent: 31 },
        ],
      },
      {
        question: 'How libraries listen to their communities',
        options: [
          { label: 'Surveys', percent: 82 },
          { label: 'Advisory groups', percent: 44 },
          { label: 'Talks with non-users', percent: 32 },
          { label: 'Public meetings', percent: 23 },
        ],
      },
    ],
    ...picture(
      'lit-windows',
      'The front of a building at night: in the lit windows, people listen and talk.',
      'Drawn for Porchlight',
    ),
    topics: topics('community-engagement'),
    audiences: audiences('public-libraries', 'academic-libraries', 'library-leaders'),
    body: [
      p(
        'Between 5 and 19 November 2020, 223 public and academic libraries in the United States answered an online survey about the ways in which they engage with the people around them and the ways in which they listen. Each library could name several.',
      ),
      h2('What stands out'),
      bullets(
        [
          strong('Libraries invite more than they ask. '),
          'Events (80%) and partnerships (77%) are nearly everywhere. Work with community leaders (49%) is well behind.',
        ],
        [
          strong('The hard talk is the rare one. '),
          'Fewer than a third (31%) hold conversations on difficult issues.',
        ],
        [
          strong('Most listening happens on paper. '),
          'Surveys lead by far (82%). Talks with people who do not use the library (32%) and public meetings (23%) come last.',
        ],
      ),
      quote('A survey reaches people who answer surveys. The porch is for everyone else.'),
      h2('How sure can we be?'),
      p(
        'The margin given with the results is ±6 points at 95% confidence. With 223 answers the usual calculation, 1.96 × √(0.25 ÷ 223), yields ±6.6 points. The difference is small, and it is a difference, so this page shows both figures and draws the wider one.',
      ),
      p(
        'In practice: the three points between events and partnerships may be chance. The distance between events and difficult conversations is not. Nor can any margin tell how the libraries that did not answer differ from those that did; and November 2020 was no ordinary month to ask a library about gatherings.',
      ),
      h2('Use the figures'),
      p(
        'Every chart can be downloaded as a table. If you quote a number, please quote the month and the sample with it. If you would like to ask your own neighbours, see how ',
        a('Alder County did it', '/research/neighbours-survey/'),
        ', mistakes included.',
      ),
    ],
  },
);
