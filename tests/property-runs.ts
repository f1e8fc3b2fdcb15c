import fc from 'fast-check';

/** A property that names no number of runs gets the project's, or the 100 of fast-check. */
const runs = process.env.PROPERTY_RUNS;
if (runs !== undefined) fc.configureGlobal({ numRuns: Number(runs) });
