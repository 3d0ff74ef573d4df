/** Everything that runs in Node alone. */
module.exports = {
  displayName: "code",
  rootDir: "../..",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/test/e2e/"],
  testEnvironment: "<rootDir>/config/native-environment.cjs",
  transform: {
    ...require("./transform.cjs"),
    "/node_modules/@univerjs/": "<rootDir>/config/native-module.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!@univerjs/)"],
};
