// Sources are transformed one by one (swc does not check types; `npm run typecheck` does).
const counts = process.env.DAILIES_TEST_COUNTS;

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testTimeout: 120_000,
  maxWorkers: 2,
  collectCoverageFrom: ['src/core/**/*.ts', 'src/blend/**/*.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary'],
  coverageThreshold: {
    './src/core/': { lines: 95, branches: 90 },
    './src/blend/': { lines: 90, branches: 80 },
  },
  reporters: ['default', ...(counts === undefined ? [] : [['<rootDir>/scripts/count-reporter.mjs', { file: counts }]])],
};
