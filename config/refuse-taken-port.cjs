const { createServer } = require("node:net");

/** Ends with one line where something listens on the port already; the server itself would end with a stack. */
function refuseTakenPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", ({ code }) => {
      if (code !== "EADDRINUSE") return resolve();
      process.stderr.write(
        `Port ${port} is in use, perhaps by another npm start. Stop that one, or take another port: npm start -- --port ${Number(port) + 1}\n`,
      );
      process.exit(1);
    });
    probe.listen(port, "localhost", () => probe.close(resolve));
  });
}

module.exports = { refuseTakenPort };
