import type { DocumentGap } from '../document/document';
import { quoteInEnglish, sayCount } from './en-us-words';
import type { GapNames } from './zh-cn-document';

/** What a document still lacks, in one sentence: of whom, and what has to be said. */
export function documentGapInEnglish(
  { code, subject, params }: DocumentGap,
  names: GapNames,
): string {
  const whose = subject === null ? 'this document' : names.subject(subject);
  const told = (key: string): string => String(params[key] ?? '');
  const domain = told('domain');
  const on = domain === '' ? '' : ` on ${domain}`;
  const form = (): string => names.form(told('form'));
  switch (code) {
    case 'conclusion-open':
      return `${whose}: the conclusion${on} is left to the review.`;
    case 'conclusion-differs':
      return `${whose}: the conclusion written${on}, ${quoteInEnglish(told('words'))}, is not what the form comes to; the review decides.`;
    case 'conclusion-unread':
      return `${whose}: it cannot be told which conclusion is written${on}; the review decides.`;
    case 'conclusion-reopened':
      return `${whose}: after the conclusion${on} was decided a form has changed. Please decide again.`;
    case 'counts-differ':
      return `${whose}: two forms${on} check different things. Please say which counts.`;
    case 'indicators-open':
      return `${whose}: ${sayCount(Number(told('count')), 'indicator')}${on} empty or unclear. Please decide in the review.`;
    case 'nothing-checked':
      return `${whose}: nothing was checked${on}.`;
    case 'form-missing':
      return `${whose}: ${told('form') === '' ? `the check form${on}` : form()} is missing.`;
    case 'sealed':
      return `${whose}: the forms are sealed; to be written once all are.`;
    case 'post-blank':
      return `${whose}: unit and post are not written.`;
    case 'praise':
      return `${whose}: whether the sentence before the conclusions stays is for whoever replies to say, or settle the reading.`;
    case 'praise-discipline':
      return `${whose}: ${quoteInEnglish(told('words'))} and ${quoteInEnglish(told('praise'))} do not stand together unexplained; please choose below the reply.`;
    case 'discipline-finding':
      return `${whose}: ${itemInEnglish(told('label'))} of ${names.filler(told('filler'))} says ${quoteInEnglish(told('words'))}, and the place for sanctions tells of none; please verify and write it.`;
    case 'discipline-term':
      return `${whose}: the term of the sanction is not written.`;
    case 'discipline-elsewhere':
      return `${whose}: the form of ${names.filler(told('filler'))} tells of a sanction, the department’s does not.`;
    case 'discipline-recorded':
      return `${whose}: a sanction is on record (${told('evidence')}), and the department’s form does not tell of it.`;
    case 'item-open':
      return `${whose}: ${itemInEnglish(told('label'))} is empty or unclear.`;
    case 'verdict-missing':
      return `${whose}: nothing is decided on ${itemInEnglish(told('label'))} yet.`;
    case 'verdict-reopened':
      return `${whose}: ${itemInEnglish(told('label'))} has changed since it was decided. Please decide again.`;
    case 'form-unread':
      return `${whose}: ${sayCount(Number(told('count')), 'place')} in ${form()} cannot be read. Please mend it under Check.`;
    case 'forms-differ':
      return `${whose}: ${form()} is there more than once, with ${sayCount(Number(told('count')), 'difference')}. Please keep one.`;
    case 'lead-open':
      return `${whose}: what several wrote in ${form()} differs in ${sayCount(Number(told('count')), 'place')}, and nobody chose whose form leads.`;
    case 'addressee-open':
      return 'There are two addressees to choose from.';
    case 'route-open':
      return 'The section in charge is not chosen yet.';
    case 'calendar-unknown':
      return `The holidays of ${told('year')} are not published yet, so the deadline is unknown.`;
    default:
      return `${whose}: something is still open.`;
  }
}

/** The two shapes in which documents name what they ask about: 「履行党员义务情况第3项」, 「履行党员义务的结论」. */
function itemInEnglish(label: string): string {
  return label
    .replace(/^(.+)第(\d+)项$/, '$1, item $2,')
    .replace(/^(.+)的结论$/, 'the conclusion on $1');
}
