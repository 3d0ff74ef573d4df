const { writeFileSync } = require("node:fs");

/** Writes jest's own count as one line to the file that JEST_COUNTS_FILE names. */
module.exports = class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const file = process.env.JEST_COUNTS_FILE;
    // A suite that could not start has no tests to count, and has failed all the same.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    if (file) writeFileSync(file, `${numPassedTests} passed, ${failed} failed\n`);
  }
};
