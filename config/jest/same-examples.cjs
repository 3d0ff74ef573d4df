/** fast-check with the same examples in every run: what fails once fails again. */
const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

fc.configureGlobal({ seed: 2568 });
module.exports = fc;
