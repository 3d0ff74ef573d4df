const { readdirSync, readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { Compilation, sources } = require("webpack");

/** Where manifest.xml says that the add-in is. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** Adds icons and manifest to what webpack makes; the manifest's addresses become those of `url`. */
class AddInFiles {
  constructor(url = DEVELOPMENT_URL) {
    if (!/^https:\/\/[^\s/]+(\/[^\s?#]*)?$/.test(url)) {
      throw new Error(`PHAEN_URL must be an https address without query: ${url}`);
    }
    this.url = url.replace(/\/$/, "");
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AddInFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "AddInFiles", stage }, () => this.emit(compilation));
    });
  }

  emit(compilation) {
    const manifest = resolve("manifest.xml");
    compilation.fileDependencies.add(manifest);
    const text = readFileSync(manifest, "utf8").replaceAll(DEVELOPMENT_URL, this.url);
    compilation.emitAsset("manifest.xml", new sources.RawSource(text));
    for (const name of readdirSync("assets").filter((file) => file.endsWith(".png"))) {
      compilation.emitAsset(`assets/${name}`, new sources.RawSource(readFileSync(resolve("assets", name))));
    }
  }
}

module.exports = { AddInFiles };
