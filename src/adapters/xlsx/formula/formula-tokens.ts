/**
 * The pieces of a formula that matter for its references. `cell` is `$A$1`, `columns` is `A:$C`,
 * `rows` is `1:3`, `sheet` is what stands before them (`Plan!`, `'My plan'!`, `[1]Plan!`), `brackets`
 * a structured reference's `[…]` with all it encloses. Joined, the texts give the formula again.
 */
export interface FormulaToken {
  readonly kind: "cell" | "columns" | "rows" | "sheet" | "function" | "name" | "brackets" | "other";
  readonly text: string;
}

const NAME_START = "[\\p{L}_\\\\]";
const NAME_PART = "[\\p{L}\\p{M}\\p{N}_.\\\\?]";
const AFTER = `(?!${NAME_PART}|[(!\\[])`;

const TOKEN = new RegExp(
  [
    `("(?:[^"]|"")*"|#(?:[A-Z][A-Z0-9/_]*[!?]?)|[0-9]+(?:\\.[0-9]+)?(?:E[+-]?[0-9]+)?(?![0-9]*:))`,
    `('(?:[^']|'')+'!|(?:\\[[^\\]]+\\])?${NAME_START}${NAME_PART}*(?::${NAME_START}${NAME_PART}*)?!)`,
    `(\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}${AFTER})`,
    `(\\$?[1-9][0-9]{0,6}:\\$?[1-9][0-9]{0,6}${AFTER})`,
    `(\\$?[A-Z]{1,3}\\$?[1-9][0-9]{0,6}${AFTER})`,
    `(${NAME_START}${NAME_PART}*(?=\\())`,
    `(${NAME_START}${NAME_PART}*)`,
  ].join("|"),
  "iuy",
);
const KINDS = ["other", "sheet", "columns", "rows", "cell", "function", "name"] as const;

export function tokenize(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(formula);
    if (match) {
      const group = KINDS.findIndex((_, i) => match[i + 1] !== undefined);
      tokens.push({ kind: KINDS[group]!, text: match[0] });
      at += match[0].length;
    } else if (formula[at] === "[") {
      const end = bracketEnd(formula, at);
      tokens.push({ kind: "brackets", text: formula.slice(at, end) });
      at = end;
    } else {
      tokens.push({ kind: "other", text: formula[at]! });
      at++;
    }
  }
  return tokens;
}

/** Behind the bracket that closes the one at `start`; an apostrophe in there escapes the next character. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
