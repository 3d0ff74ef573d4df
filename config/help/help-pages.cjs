const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { Compilation, sources } = require("webpack");
const { helpPage } = require("./help-page.cjs");

/** What each page of docs/ becomes. */
const ADDRESSES = {
  "guide-th.md": "guide-th.html",
  "guide-en.md": "guide-en.html",
  "rules-th.md": "rules-th.html",
  "rules.md": "rules-en.html",
};

const FONTS = ["thai-400", "thai-600", "latin-400", "latin-600"].map(
  (kind) => `sarabun-${kind}-normal.woff2`,
);
const FONT_FOLDER = resolve("node_modules/@fontsource/sarabun/files");

/** Adds the help to what webpack makes: the user guide and the rules explained, as pages that need no script. */
class HelpPages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "HelpPages", stage }, () => this.emit(compilation));
    });
  }

  async emit(compilation) {
    const marked = await import("marked");
    const add = (name, content) =>
      // A few bytes less are not worth a page that nobody can read.
      compilation.emitAsset(`help/${name}`, new sources.RawSource(content), { minimized: true });
    const read = (path) => {
      compilation.fileDependencies.add(path);
      return readFileSync(path);
    };
    const css = read(join(__dirname, "help.css"));
    const style = `help.${createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
    add(style, css);
    for (const [file, page] of Object.entries(ADDRESSES)) {
      const markdown = read(resolve("docs", file)).toString();
      const language = /-(th|en)\.html$/.exec(page)[1];
      add(page, helpPage(marked, { markdown, language, addresses: ADDRESSES, style }));
      for (const [, picture] of markdown.matchAll(/!\[[^\]]*\]\((screenshots\/[^)]+)\)/g)) {
        if (!compilation.getAsset(`help/${picture}`)) add(picture, read(resolve("docs", picture)));
      }
    }
    for (const font of FONTS) add(font, read(join(FONT_FOLDER, font)));
  }
}

module.exports = { HelpPages };
