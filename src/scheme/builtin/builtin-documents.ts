import bazhong2015 from './bazhong-2015-125.json';
import dazhou2017 from './dazhou-2017-206.json';
import leshan2017 from './leshan-2017-38.json';
import xiangxi2017q3 from './xiangxi-2017-q3.json';
import xiangxi2018 from './xiangxi-2018-5.json';

/** The documents of the notices that come with the product: words only, so that a pane can fetch them beside its scripts. */
export const BUILTIN_DOCUMENTS: readonly unknown[] = [
  xiangxi2017q3,
  xiangxi2018,
  dazhou2017,
  bazhong2015,
  leshan2017,
];
