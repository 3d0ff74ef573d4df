/** SpreadsheetML writes characters that XML forbids as `_x000D_`; this reads them back. */
export function fromCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

/** The text as an element's content: escaped for SpreadsheetML, then for XML; line feeds and tabs stay as they are. */
export function toCellText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const writable = RARE.test(text) ? withoutUnwritable(text) : text;
  return writable.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function withoutUnwritable(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      UNWRITABLE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** Control characters, lone surrogates and the two non-characters of XML 1.0. */
const UNWRITABLE = new RegExp(
  "[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  "g",
);
const RARE_LETTERS = "_\\u0000-\\u0008\\u000b-\\u001f\\ud800-\\udfff\\ufffe\\uffff";
const RARE = new RegExp(`[${RARE_LETTERS}]`);
/** Most texts have none of these and are written as they are. */
const SPECIAL = new RegExp(`[&<>${RARE_LETTERS}]`);
