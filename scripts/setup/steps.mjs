// Runs named steps one after another and says in one line how each went.

/**
 * @typedef {object} Step
 * @property {string} name as it is printed
 * @property {() => Promise<string | undefined>} run resolves to a remark for the step's line, or
 *   to undefined; rejects when the step failed, with what the reader should see as its message
 */

/**
 * Runs the steps in order; those that stand in a list of their own run at the same time. Where one
 * fails, prints its name and output, sets the exit code of the process and ends it: nothing after
 * it would mean anything.
 * @param {readonly (Step | readonly Step[])[]} steps
 */
export async function runSteps(steps) {
  const width = Math.max(...steps.flat().map((step) => step.name.length));
  const begun = performance.now();
  for (const step of steps) {
    await Promise.all([step].flat().map((one) => runStep(one, width)));
  }
  console.log(`  ${'all'.padEnd(width)}  ${seconds(begun)}`);
}

/**
 * @param {Step} step
 * @param {number} width that all names share
 */
async function runStep(step, width) {
  const begun = performance.now();
  try {
    const remark = await step.run();
    const line = `✓ ${step.name.padEnd(width)}  ${seconds(begun)}`;
    console.log(remark === undefined ? line : `${line}  ${remark}`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message !== '') console.error(message);
    console.error(`✗ ${step.name.padEnd(width)}  ${seconds(begun)}  failed`);
    process.exit(1);
  }
}

/**
 * @param {number} since a reading of `performance.now()`, in milliseconds
 * @returns {string} the time from then to now, as "12.3 s", right-aligned
 */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1).padStart(6)} s`;
}
