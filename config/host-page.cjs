const { resolve } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** Nothing is loaded from elsewhere; the grid writes its colours into a <style> element of its own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The add-in's development build with the embedded Excel host beside it, at the root. */
function withHostPage(configuration, { isTrusted }) {
  const { entry, module, plugins, devServer } = configuration;
  return {
    ...configuration,
    entry: { ...entry, host: "./src/host/page/index.ts" },
    module: {
      ...module,
      rules: [...module.rules, { test: /\.(svg|xlsx)$/, issuer: /src.host/, type: "asset/resource" }],
    },
    plugins: [
      ...plugins,
      new HtmlWebpackPlugin({
        template: "src/host/page/host-page.html",
        filename: "index.html",
        chunks: ["host"],
        templateParameters: { contentSecurityPolicy: CONTENT_SECURITY_POLICY },
      }),
    ],
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    devServer: {
      ...devServer,
      host: "localhost",
      client: { overlay: false, logging: "warn" },
      // Not before the page is there.
      onListening: ({ middleware, server }) =>
        middleware.waitUntilValid(() => console.log(howToOpen(server.address().port, isTrusted))),
    },
  };
}

function howToOpen(port, isTrusted) {
  const address = `https://localhost:${port}/`;
  return isTrusted
    ? `\nOpen ${address}\n`
    : `\nOpen ${address} – the browser does not know the certificate yet: choose Advanced, then “Proceed to localhost”.\n`;
}

module.exports = { withHostPage };
