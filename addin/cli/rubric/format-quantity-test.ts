import type { Period, QuantityTest } from '../../../src/standard/quantity-test';

/** A test as `standards` prints it for a text without points: shares as `2/3`, periods as `3 months`; `stated` only where it is not. */
export function formatQuantityTest(test: QuantityTest): object {
  const { relation, quantity, unit, period, stated, about } = test;
  return {
    relation,
    quantity: typeof quantity === 'number' ? quantity : `${quantity.part}/${quantity.whole}`,
    ...(typeof quantity !== 'number' && quantity.of !== null && { of: quantity.of }),
    unit,
    ...formatPeriod(period),
    ...(!stated && { stated }),
    about,
  };
}

function formatPeriod(period: Period): object {
  return period.every === 'whole' ? {} : { period: `${period.count} ${period.every}` };
}
