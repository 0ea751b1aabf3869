// A jest reporter: writes how many tests passed, failed and were skipped, for whoever adds up.
import { writeFileSync } from 'node:fs';

export default class CountReporter {
  constructor(_globalConfig, { file }) {
    this.file = file;
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    writeFileSync(this.file, `${numPassedTests} ${failed} ${numPendingTests}\n`);
  }
}
