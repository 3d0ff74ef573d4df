import type { CellRef } from "../../../core/grid/cell-ref";
import type { FormulaScope } from "./formula-scope";
import { tokenize, type FormulaToken } from "./formula-tokens";
import { shiftFormula } from "./shift-formula";
import { tableReference } from "./table-reference";

/** Names may stand for names; more steps than this are a circle. */
const DEEPEST = 8;

/**
 * The formula at `at` with every defined name and structured reference replaced by what it stands
 * for, and without the prefixes that files give to newer functions. Names nobody defined stay.
 */
export function plainFormula(formula: string, at: CellRef, scope: FormulaScope, depth = 0): FormulaToken[] {
  const plain: FormulaToken[] = [];
  const tokens = tokenize(formula);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (token.kind === "function") {
      plain.push({ kind: "function", text: token.text.replace(/^(?:_xlfn\.|_xlws\.)+/i, "") });
    } else if (token.kind === "brackets" || (token.kind === "name" && next?.kind === "brackets")) {
      const table =
        token.kind === "name" ? scope.tables.get(token.text.toLowerCase()) : tableAround(at, scope);
      const brackets = token.kind === "name" ? tokens[++i]! : token;
      const reference = table && tableReference(table, brackets.text, at.row);
      // A reference to a table nobody knows may mean any cell.
      plain.push(
        ...(reference === undefined
          ? [{ kind: "function", text: "INDIRECT" } as const]
          : tokenize(reference)),
      );
    } else if (token.kind === "name") {
      const before = plain.at(-1);
      const definition = depth < DEEPEST ? definitionOf(token.text, before, at, scope) : undefined;
      if (definition === undefined) {
        plain.push(token);
        continue;
      }
      if (before?.kind === "sheet") plain.pop();
      // A name's relative references count from A1.
      const shifted = shiftFormula(tokenize(definition), at.row, at.column);
      const inner = plainFormula(shifted, at, scope, depth + 1);
      plain.push(...(isReference(inner) ? inner : [PAREN_OPEN, ...inner, PAREN_CLOSE]));
    } else {
      plain.push(token);
    }
  }
  return plain;
}

const PAREN_OPEN: FormulaToken = { kind: "other", text: "(" };
const PAREN_CLOSE: FormulaToken = { kind: "other", text: ")" };

function definitionOf(
  text: string,
  before: FormulaToken | undefined,
  at: CellRef,
  scope: FormulaScope,
): string | undefined {
  const name = text.toLowerCase();
  const sheet = before?.kind === "sheet" ? sheetOf(before.text) : at.sheet;
  const table = scope.tables.get(name);
  return (
    scope.sheetNames.get(scope.sheets.get(sheet.toLowerCase()) ?? sheet)?.get(name) ??
    scope.names.get(name) ??
    (table && tableReference(table, "[]", at.row))
  );
}

/** `'It''s'!` → `It's`. */
export function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function tableAround({ sheet, row, column }: CellRef, { tables }: FormulaScope) {
  return [...tables.values()].find(
    ({ area }) =>
      area.sheet === sheet &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right,
  );
}

function isReference(tokens: readonly FormulaToken[]): boolean {
  return tokens.every(
    ({ kind, text }) => ["sheet", "cell", "columns", "rows"].includes(kind) || text === ":",
  );
}
