/** What a formula may hold where a pattern has a hole: regular expressions, in which `«name»` is a hole itself. */
export type Holes = Readonly<Record<string, string>>;

export const CELL = String.raw`(?:'(?:[^']|'')+'!)?[A-Z]{1,3}\d{1,7}`;
const POSITIVE = String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`;
export const NUMBER = String.raw`(?:${POSITIVE}|\(-${POSITIVE}\))`;
const PIECE = String.raw`(?:"T"|CHAR\(\d+\))`;
/** Any text in quotes, as `normalForm` leaves it. */
export const TEXT = `${PIECE}(?:&${PIECE})*`;

/** A quoted sheet, a quoted text, or what stands between: either may hold the other's signs. */
const PARTS = /'(?:[^']|'')+'!|"(?:[^"]|"")*"|(?:[^'"]|'(?!(?:[^']|'')+'!))+/g;
/** Not `#REF!`, which no cell follows. */
const BARE_SHEET = /[^!()+\-*/,<>=&^:]+(?=![$A-Z])/g;

/** One spelling of a formula, however a spreadsheet spaces and quotes it; texts are told apart from none only. */
export function normalForm(formula: string): string {
  return formula.replace(PARTS, (part) => {
    if (part.startsWith('"')) return part === '""' ? part : '"T"';
    if (part.startsWith("'")) return part.toUpperCase();
    return part
      .replace(/\s+/g, "")
      .toUpperCase()
      .replace(BARE_SHEET, (sheet) => `'${sheet}'`);
  });
}

/**
 * A pattern of formulas in normal form without `$`. What fills a hole fills it wherever it stands again. A hole behind
 * a division sign holds a product only in brackets.
 */
export function patternOf(template: string, holes: Holes): RegExp {
  const known = new Set<string>();
  const fill = (source: string): string =>
    source.replace(/(\/)?«(\w+)»/g, (_, isDivisor: string | undefined, name: string) => {
      const again = known.has(name);
      if (!isDivisor) known.add(name);
      const inner = again ? String.raw`\k<${name}>` : fill(holes[name] ?? "");
      if (isDivisor) return String.raw`/(?:\((?:${inner})\)|(?!${CELL}\*)(?:${inner}))`;
      return again ? inner : `(?<${name}>${inner})`;
    });
  return new RegExp(`^${fill(escaped(template))}$`);
}

/** The regular expression of a formula with holes. */
export function escaped(formula: string): string {
  return formula.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
