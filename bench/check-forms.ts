import { numberOfPoints } from '../src/base/points';
import { BUILTIN_SCHEMES } from '../src/scheme/builtin/builtin-schemes';
import { openScheme } from '../src/scheme/open-scheme';
import { checkForm } from '../src/scoring/check/check-form';
import type { FormCheck } from '../src/scoring/check/form-check';
import { filledFormOf, makeUpForms } from './made-up-forms';
import type { MadeUpForm } from './made-up-forms';
import { measured, mediansOf } from './measure';
import type { Measured } from './measure';
import { checkByLoops } from './peer-floor';
import type { Verdict } from './peer-floor';
import { createRulesEnginePeer } from './peer-rules-engine';

/** The largest first, so that the small ones are not timed on cold code. */
const SIZES = [1000, 137, 31, 1];

/**
 * Full check of n forms × 15 items of notice 003. The same work is: from the two cells of every item to the list of
 * problems by item and code, and the total. Ours also quotes clauses, writes the derivation and the printable sentence,
 * and reads words it has never seen; the peers look them up in a table made for these forms. Their answers are
 * compared with ours before anything is timed.
 */
export async function benchCheckForms(): Promise<readonly Measured[]> {
  const scheme = BUILTIN_SCHEMES.find((each) => each.id === 'xiangxi-2017-q3');
  const formId = scheme?.forms.find((each) => each.kind === 'score')?.id;
  if (!scheme || formId === undefined) throw new Error('notice 003 is not there');
  const opened = openScheme(scheme);
  const checkByEngine = createRulesEnginePeer();
  const all: Measured[] = [];
  for (const n of SIZES) {
    const forms = makeUpForms(n);
    const filled = forms.map((form) => filledFormOf(form, scheme.id, formId));
    const checkAll = (): readonly FormCheck[] =>
      filled.map((each) => checkForm({ opened, filled: each, choices: {} }));
    await compare(forms, checkAll(), checkByEngine);
    const [ours = NaN, engine = NaN, floor = NaN] = await mediansOf(n < 1000 ? 15 : 5, [
      checkAll,
      async () => {
        for (const form of forms) await checkByEngine(form);
      },
      () => forms.map(checkByLoops),
    ]);
    all.push(measured('check-forms', n, ours, { name: 'json-rules-engine', ms: engine }));
    all.push(measured('check-forms', n, ours, { name: 'floor: plain loops', ms: floor }));
  }
  return all.reverse();
}

async function compare(
  forms: readonly MadeUpForm[],
  ours: readonly FormCheck[],
  checkByEngine: (form: MadeUpForm) => Promise<Verdict>,
): Promise<void> {
  for (const [at, form] of forms.entries()) {
    const check = ours[at];
    if (!check) throw new Error('a form was lost');
    const verdicts = [verdictOf(check), checkByLoops(form), await checkByEngine(form)];
    const [first, ...others] = verdicts.map(({ problems, total }) =>
      JSON.stringify([[...problems].sort(), total]),
    );
    const odd = others.find((other) => other !== first);
    if (odd === undefined) continue;
    const rows = form.map(({ item, facts, score }) => `${item.id}\t${facts}\t${String(score)}`);
    throw new Error(`answers differ\nours ${first}\npeer ${odd}\n${rows.join('\n')}`);
  }
}

function verdictOf(check: FormCheck): Verdict {
  const problems = check.issues.map(({ item, code }) => `${item ?? ''} ${code}`);
  return {
    problems: [...new Set(problems)],
    total: check.total === null ? null : numberOfPoints(check.total),
  };
}
