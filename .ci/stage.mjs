/**
 * Runs one stage and prints the seconds it took.
 * @template Outcome
 * @param {string} name
 * @param {() => Outcome | Promise<Outcome>} work
 * @returns {Promise<Outcome>}
 */
export async function stage(name, work) {
  const start = performance.now();
  const outcome = await work();
  console.log(`[${name}] ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return outcome;
}
