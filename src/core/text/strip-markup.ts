const MARKUP = /\*\*|[<\\]|^\s*#/m;
/** Only the tags of pasted documents: a bound such as "<5 วัน" is no tag. */
const BREAK = /<(?:br|li|p|div)(?:\s[^<>]*)?\/?>/gi;
const TAG = /<\/?(?:b|i|u|s|em|strong|sup|sub|span|font|ul|ol|li|p|div|br)(?:\s[^<>]*)?\/?>/gi;
const HEADING = /^(\s*)#{1,6}(?:\s+|$)/gm;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!<>~|])/g;

/**
 * Takes out the crumbs of Markdown and HTML that a plan pasted from a document carries.
 * `<li>`, `<br>` and the start of a paragraph become line breaks.
 */
export function stripMarkup(text: string): string {
  if (!mayHaveMarkup(text) || !MARKUP.test(text)) return text;
  return text
    .replace(BREAK, "\n")
    .replace(TAG, "")
    .replace(HEADING, "$1")
    .replaceAll("**", "")
    .replace(ESCAPE, "$1");
}

function mayHaveMarkup(text: string): boolean {
  return text.includes("<") || text.includes("*") || text.includes("#") || text.includes("\\");
}
