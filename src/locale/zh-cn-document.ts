import type { DocumentGap } from '../document/document';
import { quoteWords } from './zh-cn-words';

/** How a person knows what a gap names by id. */
export interface GapNames {
  readonly subject: (key: string) => string;
  readonly form: (id: string) => string;
  readonly filler: (id: string) => string;
}

/** What a document still lacks, in one sentence: of whom, and what has to be said. */
export function documentGapSentence(
  { code, subject, params }: DocumentGap,
  names: GapNames,
): string {
  const whose = subject === null ? '' : names.subject(subject);
  const told = (key: string): string => String(params[key] ?? '');
  const domain = told('domain');
  switch (code) {
    case 'conclusion-open':
      return `${whose}${domain}的结论待会审。`;
    case 'conclusion-differs':
      return `${whose}${domain}所写结论${quoteWords(told('words'))}与按填报算出的不同，待会审定。`;
    case 'conclusion-unread':
      return `${whose}${domain}所写结论看不出是哪一种，待会审定。`;
    case 'conclusion-reopened':
      return `${whose}${domain}的结论定过以后，所据的表又有改动。请重定。`;
    case 'counts-differ':
      return `${whose}${domain}有两份查核表，查的不同。请定以哪份为准。`;
    case 'indicators-open':
      return `${whose}${domain}有${told('count')}项没有填或看不出是否达到。请在会审中定。`;
    case 'nothing-checked':
      return `${whose}${domain}没有查任何一项。`;
    case 'form-missing': {
      const form = told('form');
      return `缺${whose}的${form === '' ? `${domain}查核表` : names.form(form)}。`;
    }
    case 'sealed':
      return `${whose}的表封存中，各方都封存后才能写。`;
    case 'post-blank':
      return `${whose}的单位及职务没有写。`;
    case 'praise':
      return `${whose}是否照写参考模版中结论前的那一句，由复函单位定，或改口径。`;
    case 'praise-discipline':
      return `${whose}：${whereTold(params, names)}写${quoteWords(told('words'))}，与${quoteWords(told('praise'))}不能不加说明写在一起。请在复函下面选是否照写。`;
    case 'discipline-finding':
      return `${whose}的${told('label')}写有${quoteWords(told('words'))}（${names.filler(told('filler'))}），奖惩情况没有写处分，请核实后写明。`;
    case 'discipline-term':
      return `${whose}受处分的影响期没有写明。`;
    case 'discipline-elsewhere':
      return `${names.filler(told('filler'))}的表写有${whose}受处分，主管部门的表没有写。`;
    case 'discipline-recorded':
      return `${whose}记有处分（${told('evidence')}），主管部门的表没有写。`;
    case 'item-open':
      return `${whose}的${told('label')}没有填或看不出是否达到。`;
    case 'verdict-missing':
      return `${whose}的${told('label')}还没有会审意见。`;
    case 'verdict-reopened':
      return `${whose}的${told('label')}定过以后又有改动。请重定。`;
    case 'form-unread':
      return `${whose}的${names.form(told('form'))}有${told('count')}处读不出。请在检查中改好。`;
    case 'forms-differ':
      return `${whose}的${names.form(told('form'))}不止一份，${told('count')}处写的不同。请只留一份。`;
    case 'lead-open':
      return `${whose}的${names.form(told('form'))}几方填的有${told('count')}处不同，还没有选由谁牵头填写。`;
    case 'addressee-open':
      return '主送单位有两个可选，还没有定。';
    case 'route-open':
      return '还没有选承办科室。';
    case 'calendar-unknown':
      return `${told('year')}年的放假安排还没有公布，期限算不出。`;
    default:
      return `${whose}有一处待定。`;
  }
}

/** 「考察组的履行党员义务情况第9项」, or 「在案记录」 of what is put on record beside the forms. */
function whereTold(params: DocumentGap['params'], names: Pick<GapNames, 'filler'>): string {
  const filler = String(params.filler ?? '');
  return filler === '' ? '在案记录' : `${names.filler(filler)}的${String(params.label ?? '')}`;
}
