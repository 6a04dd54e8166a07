import type { Scheme } from '../../../src/scheme/scheme';
import { formatJson, type Answer } from '../answer';

/** The notices at hand with their forms. */
export function listSchemes(schemes: readonly Scheme[], json: boolean): Answer {
  const document = {
    schemes: schemes.map(({ id, title, edition, forms }) => ({
      id,
      title,
      edition,
      forms: forms.map((form) => ({ id: form.id, title: form.title })),
    })),
  };
  const lines = document.schemes.flatMap(({ id, title, edition, forms }) => [
    `${id}　${title}（${edition}）`,
    ...forms.map((form) => `  ${form.id}　${form.title}`),
  ]);
  return {
    exit: 0,
    answer: json ? formatJson(document) : lines.join('\n'),
    complaints: [],
  };
}
