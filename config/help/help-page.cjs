const CONTENTS = { th: "สารบัญ", en: "Contents" };

/** Nothing but the page's own styles, fonts and pictures; no script at all. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/**
 * A page of docs/ as HTML. `addresses` says what becomes of each file it links to; pictures keep their place.
 * A heading is known by the code in it, else by its words as on GitHub.
 */
function helpPage({ Marked, Renderer }, { markdown, language, addresses, style }) {
  const headings = [];
  const renderer = {
    heading({ tokens, depth }) {
      const words = this.parser.parseInline(tokens);
      const id = idOf(tokens);
      headings.push({ id, depth, words });
      return `<h${depth} id="${id}">${words}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const [file, part] = href.split("#");
      const page = addresses[file] ?? file;
      const address = part === undefined ? page : `${page}#${part}`;
      return `<a href="${address}">${this.parser.parseInline(tokens)}</a>`;
    },
    // A wide table scrolls by itself.
    table(token) {
      return `<div class="table" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>\n`;
    },
    // Notes to whoever writes the page.
    html: () => "",
  };
  const body = new Marked({ renderer }).parse(markdown);
  const first = body.indexOf("<h2");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${headings[0].words.replace(/<[^>]+>/g, "")}</title>
<link rel="stylesheet" href="${style}" />
</head>
<body>
<main>
${body.slice(0, first)}
${contents(headings, CONTENTS[language])}
${body.slice(first)}</main>
</body>
</html>
`;
}

function idOf(tokens) {
  const code = tokens.find(({ type }) => type === "codespan");
  if (code) return code.text;
  const words = tokens.map(({ text }) => text).join("");
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** Every chapter with its sections. */
function contents(headings, label) {
  const chapters = [];
  for (const heading of headings) {
    if (heading.depth === 2) chapters.push({ heading, sections: [] });
    if (heading.depth === 3) chapters.at(-1).sections.push(heading);
  }
  const item = ({ id, words }) => `<a href="#${id}">${words}</a>`;
  const inside = (sections) =>
    sections.length === 0 ? "" : `<ul>${sections.map((one) => `<li>${item(one)}</li>`).join("\n")}</ul>`;
  const lines = chapters.map(({ heading, sections }) => `<li>${item(heading)}${inside(sections)}</li>`);
  return `<nav aria-label="${label}">\n<ul>${lines.join("\n")}</ul>\n</nav>`;
}

module.exports = { helpPage };
