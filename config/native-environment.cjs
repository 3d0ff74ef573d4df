const { TestEnvironment } = require("jest-environment-node");

/** Node's own test environment, with Node's own `require` for what `native-module.cjs` leaves outside. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeRequire = require;
  }
};
