/** Everything that runs in Node alone. */
module.exports = {
  displayName: "code",
  rootDir: "../..",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/test/e2e/"],
  testEnvironment: "<rootDir>/config/native-environment.cjs",
  // Test files run in a context of their own, where looking up a global is slow: modules get these handed.
  sandboxInjectedGlobals: ["Array", "Map", "Math", "Number", "Object", "Set", "String"],
  setupFiles: ["<rootDir>/config/jest/bare-page.cjs"],
  // Charts are ES modules inside, which Jest cannot load, and pictures that say nothing: browsers look at them.
  moduleNameMapper: {
    "^@fluentui/react-charts$": "<rootDir>/test/support/no-charts.ts",
    "^fast-check$": "<rootDir>/config/jest/same-examples.cjs",
  },
  transform: {
    ...require("./transform.cjs"),
    "/node_modules/(?:@univerjs|jsdom)/": "<rootDir>/config/native-module.cjs",
    "/node_modules/@fluentui/react-components/": "<rootDir>/config/bundled-package.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!@univerjs/|jsdom/|@fluentui/react-components/)"],
};
