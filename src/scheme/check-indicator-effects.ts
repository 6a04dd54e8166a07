import { recordItemsOf } from './record-form';
import type { DecisionEffect, Scheme } from './scheme';
import type { SchemeFault } from './scheme-fault';

/** Decisions that choose among an indicator's tests name conditions there are, and words that stand in it (S25). */
export function checkIndicatorEffects(scheme: Scheme): readonly SchemeFault[] {
  const texts = textsOf(scheme);
  return scheme.decisions.flatMap(({ items, options }, at) =>
    options.flatMap(({ effect }, optionAt) => {
      const path = `decisions[${at}].options[${optionAt}].effect`;
      const asked = items.flatMap((item) => texts.get(item) ?? []);
      return checkEffect(scheme, effect, { path, asked });
    }),
  );
}

function checkEffect(
  { conditions = [] }: Scheme,
  effect: DecisionEffect,
  { path, asked }: { readonly path: string; readonly asked: readonly Asked[] },
): readonly SchemeFault[] {
  if (effect.kind !== 'indicator-tests' || effect.policy !== 'by-condition') return [];
  return effect.of.flatMap(({ condition, words }, at): readonly SchemeFault[] => {
    const faults: SchemeFault[] = [];
    if (!conditions.some(({ id }) => id === condition)) {
      const params = { found: condition };
      faults.push({ path: `${path}.of[${at}].condition`, code: 'condition-unknown', params });
    }
    const without = asked.find(({ text }) => !text.includes(words));
    if (without) {
      const params = { found: without.path, words };
      faults.push({ path: `${path}.of[${at}].words`, code: 'words-absent', params });
    }
    return faults;
  });
}

/** An indicator's words, and where they stand in the document. */
interface Asked {
  readonly text: string;
  readonly path: string;
}

function textsOf({ forms }: Scheme): ReadonlyMap<string, Asked> {
  return new Map(
    forms.flatMap((form, at) =>
      form.kind === 'record'
        ? recordItemsOf(form).map(({ id, text, block }): [string, Asked] => {
            const row = block.rows.findIndex((each) => each.id === id);
            const path = `forms[${at}].blocks[${form.blocks.indexOf(block)}].rows[${row}]`;
            return [id, { text, path }];
          })
        : [],
    ),
  );
}
