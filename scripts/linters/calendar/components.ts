import { quoted } from '../problem.ts';
import type { ContentLine } from './content-line.ts';
import type { CalendarProblem } from './rules.ts';

/** What stands between a BEGIN and its END. */
export interface Component {
  readonly name: string;
  /** The line of its BEGIN. */
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly components: readonly Component[];
}

interface CalendarTree {
  /** What no other component holds; a VCALENDAR if the file is right. */
  readonly roots: readonly Component[];
  readonly problems: readonly CalendarProblem[];
}

interface OpenComponent extends Component {
  readonly properties: ContentLine[];
  readonly components: OpenComponent[];
}

/** Puts lines into the components they stand in (RFC 5545 §3.4 and §3.6). */
export function readComponents(lines: readonly ContentLine[]): CalendarTree {
  const roots: OpenComponent[] = [];
  const open: OpenComponent[] = [];
  const problems: CalendarProblem[] = [];
  for (const content of lines) {
    const { line, name, value } = content;
    const around = open.at(-1);
    if (name === 'BEGIN') {
      const component = { name: value, line, properties: [], components: [] };
      (around?.components ?? roots).push(component);
      open.push(component);
    } else if (name === 'END') {
      if (around?.name !== value) problems.push(mismatch(content, around));
      const opened = open.findLastIndex((component) => component.name === value);
      if (opened !== -1) open.splice(opened);
    } else if (around === undefined) {
      problems.push(outside(content));
    } else {
      if (around.components.length > 0) problems.push(late(content));
      around.properties.push(content);
    }
  }
  return { roots, problems: [...problems, ...open.map(unclosed), ...severalRoots(roots)] };
}

function severalRoots(roots: readonly Component[]): readonly CalendarProblem[] {
  if (roots.length === 0)
    return [{ line: 1, rule: 'one-calendar', message: 'The file holds no VCALENDAR.' }];
  const calendar = roots.find(({ name }) => name === 'VCALENDAR');
  return roots
    .filter((root) => root !== calendar)
    .map(({ name, line }) => ({
      line,
      rule: 'one-calendar',
      message:
        name === 'VCALENDAR'
          ? 'The file holds a second VCALENDAR.'
          : `${quoted(name)} stands outside a VCALENDAR.`,
    }));
}

const mismatch = ({ line, value }: ContentLine, open: Component | undefined): CalendarProblem => ({
  line,
  rule: 'nesting',
  message:
    open === undefined
      ? `END:${value} ends what was never begun.`
      : `END:${value} stands where END:${open.name} (begun in line ${open.line}) has to.`,
});

const unclosed = ({ line, name }: Component): CalendarProblem => ({
  line,
  rule: 'nesting',
  message: `BEGIN:${name} has no END.`,
});

const outside = ({ line, name }: ContentLine): CalendarProblem => ({
  line,
  rule: 'one-calendar',
  message: `${name} stands outside the calendar.`,
});

const late = ({ line, name }: ContentLine): CalendarProblem => ({
  line,
  rule: 'property-after-component',
  message: `${name} stands after a component; properties come first.`,
});
