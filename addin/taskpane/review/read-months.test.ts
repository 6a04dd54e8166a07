import { expect, it } from 'vitest';
import { readMonths } from './read-months';

it.each([
  ['2017-03、2017-04', ['2017-03', '2017-04']],
  ['2016-11至2017-02', ['2016-11', '2016-12', '2017-01', '2017-02']],
  ['2017年3月，2017-03', ['2017-03']],
  ['', []],
  ['2017-13', null],
  ['上半年', null],
  ['2017-05至2017-03', null],
  ['2007-05至2027-03', null],
  ['2017-01至2017-02至2017-03', null],
])('reads months: %s', (text, months) => {
  expect(readMonths(text)).toEqual(months);
});
