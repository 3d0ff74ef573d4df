const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, resolve } = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { AddInFiles } = require("./config/add-in-files.cjs");
const { contentSecurityPolicy } = require("./config/content-security-policy.cjs");
const { HelpPages } = require("./config/help/help-pages.cjs");
const { withHostPage } = require("./config/host-page.cjs");
const { refuseTakenPort } = require("./config/refuse-taken-port.cjs");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** Where manifest.xml says that the add-in is. */
const PORT = 3000;

/** `--mode production`: the add-in, for PHAEN_URL. `--mode development`: beside it the embedded Excel host. */
module.exports = async ({ WEBPACK_SERVE: isServed }, { mode, port = PORT }) => {
  if (isServed) await refuseTakenPort(port);
  const isProduction = mode === "production";
  const server = certificate();
  const addIn = {
    mode,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: resolve("dist/addin"),
      filename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      // Everything lies beside the page. To find that out, or the global object, webpack would bring code that evaluates text.
      publicPath: "",
      clean: true,
    },
    node: { global: false },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.woff2$/, type: "asset/resource" },
        // The policy lets the pane fetch nothing: the sample comes as a script of its own, when it is opened.
        {
          test: /\.xlsx$/,
          issuer: /src.taskpane/,
          type: "asset/inline",
          generator: { dataUrl: (bytes) => bytes.toString("base64") },
        },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        templateParameters: {
          officeJs: isProduction ? OFFICE_JS : "office-js/office.js",
          contentSecurityPolicy: contentSecurityPolicy({ isProduction }),
        },
      }),
      new MiniCssExtractPlugin({ filename: isProduction ? "[name].[contenthash:8].css" : "[name].css" }),
      new AddInFiles(process.env.PHAEN_URL),
      new HelpPages(),
    ],
    // A new version of ours leaves React, Fluent and their hashes as they are.
    optimization: {
      runtimeChunk: "single",
      splitChunks: { chunks: "all" },
      // As small as webpack's own choice makes it, in half the time.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    // bench/bundle-size.ts measures what counts.
    performance: false,
    // Maps lie beside the code, which does not name them: who debugs adds them by hand.
    devtool: isProduction ? "hidden-source-map" : "source-map",
    devServer: {
      port: PORT,
      server,
      hot: false,
      static: { directory: resolve("node_modules/@microsoft/office-js/dist"), publicPath: "/office-js" },
    },
  };
  return isProduction ? addIn : withHostPage(addIn, { isTrusted: server !== "https" });
};

/** The certificate that `npx office-addin-dev-certs install` has put on this machine, else a self-signed one. */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const files = { key: "localhost.key", cert: "localhost.crt", ca: "ca.crt" };
  const paths = Object.entries(files).map(([name, file]) => [name, join(folder, file)]);
  if (!paths.every(([, path]) => existsSync(path))) return "https";
  return {
    type: "https",
    options: Object.fromEntries(paths.map(([name, path]) => [name, readFileSync(path)])),
  };
}
