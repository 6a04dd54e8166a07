import { parameterWords } from './parameter';
import type { Scheme } from './scheme';
import type { SchemeFault } from './scheme-fault';
import { textAt } from './scheme-path';

/** 年份 and 季度 stand where they are declared, in the words they have there; each is declared once. */
export function checkParameters(scheme: Scheme): readonly SchemeFault[] {
  const parameters = scheme.parameters ?? [];
  return parameters.flatMap((parameter, at) => {
    const first = parameters.findIndex(({ id }) => id === parameter.id);
    const twice: SchemeFault = {
      path: `parameters[${at}].id`,
      code: 'id-twice',
      params: { id: parameter.id, first: `parameters[${first}]` },
    };
    const absent = parameter.places.flatMap((place, placeAt): SchemeFault[] => {
      const words = parameterWords(parameter, parameter.value, place);
      if (textAt(scheme, place.path)?.includes(words)) return [];
      const path = `parameters[${at}].places[${placeAt}].path`;
      return [{ path, code: 'words-absent', params: { found: place.path, words } }];
    });
    return [...(first === at ? [] : [twice]), ...absent];
  });
}
