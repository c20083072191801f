import type { DemoDocument } from '../demo-document.ts';
import { bullets, h2, p, quote } from '../write.ts';
import { entry, ornament, picture } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

const webJunction = { provider: 'organization-webjunction', free: true };

/** Three free courses. Only what they are about is WebJunction’s; how long they take is not known here. */
export const webJunctionCourses: readonly DemoDocument[] = [
  entry(
    'course',
    'course-library-of-things',
    { on: '2024-11-05' },
    {
      title: 'Library of Things',
      slug: 'library-of-things',
      summary:
        'A drill is needed for eleven minutes in its life. Plan, budget and build a collection of objects that people borrow and bring back.',
      ...webJunction,
      enrolUrl: 'https://learn.example/courses/library-of-things',
      ...picture(
        'things-on-pegs',
        'A wall of things to borrow: a ukulele, an umbrella, a drill, a telescope, a tent.',
        'Drawn for Porchlight',
      ),
      topics: topics('library-spaces', 'climate-action', 'skills-and-careers'),
      audiences: audiences('public-libraries', 'frontline-staff'),
      body: [
        p(
          'Libraries lend what is expensive to own and cheap to share. For a long time that meant books. This free course is about the rest: planning a collection of loaned objects, finding the money for it, and getting it onto the shelf.',
        ),
        h2('Good to think about first'),
        bullets(
          'Who would borrow, and who never asks? The second list is the more useful one.',
          'Thirty objects are enough to learn from, and few enough to clean.',
          'A budget has lines for batteries, blades, labels and a cupboard that locks.',
          'Rules for damage should frighten nobody away. Things that are used wear out; so do books.',
        ),
        quote('Count the repairs as well as the loans. Both are service.'),
        p(
          'The course is offered by WebJunction, on a site of its own, and its link leaves Porchlight. Whether a free account is needed there is said on its first page.',
        ),
      ],
    },
  ),
  entry(
    'course',
    'course-advancing-ideas',
    { on: '2024-11-06' },
    {
      title: 'Advancing IDEAs',
      slug: 'advancing-ideas',
      summary:
        'Inclusion, diversity, equity and accessibility, from the first careful words to the habits of an ordinary day.',
      ...webJunction,
      enrolUrl: 'https://learn.example/courses/advancing-ideas',
      ...ornament('reading-circle'),
      topics: topics('community-engagement', 'digital-inclusion', 'skills-and-careers'),
      audiences: audiences('public-libraries', 'academic-libraries', 'library-leaders'),
      body: [
        p(
          'Four words that are easy to print and slow to practise: inclusion, diversity, equity, accessibility. This free course from WebJunction takes up all four for people who work in libraries.',
        ),
        p(
          'A suggestion from our side: take it in company. Two colleagues from different desks, one lunch a week, and a list of what each of you will do differently before the next. The list will outlast the good intentions.',
        ),
      ],
    },
  ),
  entry(
    'course',
    'course-public-health-emergencies',
    { on: '2024-12-10' },
    {
      title: 'Public Health Emergencies',
      slug: 'public-health-emergencies',
      summary:
        'A management playbook for archives, libraries and museums: who decides, who is told, and what stays open when the next emergency comes.',
      ...webJunction,
      enrolUrl: 'https://learn.example/courses/public-health-emergencies',
      ...ornament('rooftops'),
      topics: topics('health-and-wellbeing', 'skills-and-careers'),
      audiences: audiences('library-leaders', 'academic-libraries', 'public-libraries'),
      body: [
        p(
          'Nobody plans well on the first day of an emergency. This free WebJunction course works through a management playbook for archives, libraries and museums while there is still time to read it twice.',
        ),
        p(
          'Before you start, have three papers on the table: your telephone list, your opening hours, and last year’s minutes on the subject, if there are any. You will want to write on all of them.',
        ),
      ],
    },
  ),
];
