/** The add-in inside the embedded host, in a browser; the page is built once, before the first of them. */
module.exports = {
  displayName: "browser",
  rootDir: "../..",
  roots: ["<rootDir>/test/e2e"],
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/support/browser/set-up.ts",
  transform: require("./transform.cjs"),
};
