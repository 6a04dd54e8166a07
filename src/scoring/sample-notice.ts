import { BUILTIN_SCHEMES } from '../scheme/builtin/builtin-schemes';
import { itemsOf, openScheme } from '../scheme/open-scheme';

const [scheme] = BUILTIN_SCHEMES;
if (!scheme) throw new Error('no built-in scheme');
/** Notice 003, ready for use. */
export const opened = openScheme(scheme);
const form = scheme.forms.find((each) => each.kind === 'score');
if (form?.kind !== 'score') throw new Error('no score form');
/** Its 评分细则. */
export const scoreForm = form;
export const formId = form.id;
/** Its fifteen items. */
export const ITEMS = itemsOf(form);
