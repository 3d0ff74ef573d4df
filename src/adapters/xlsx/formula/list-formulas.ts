import type { Area } from "../../../core/grid/area";
import { isInside } from "../../../core/grid/area";
import { keyedCell, type SheetGrid } from "../../../core/grid/snapshot";
import { areasRead } from "./areas-read";
import type { FormulaScope } from "./formula-scope";
import type { FormulaNode } from "./find-dependents";
import { plainFormula } from "./plain-formula";

/** A formula cell as the calculation needs it. */
export interface ListedFormula extends FormulaNode {
  /** Without names and structured references, with its `=`. */
  readonly text: string;
  /** It can be calculated singly: it fills one cell and all it names is there. */
  readonly isCalculable: boolean;
}

/** The formulas of `grid` that `isWanted` by `cellKey` and text. `blocks` are the areas that one array formula or what-if table fills. */
export function listFormulas(
  grid: SheetGrid,
  blocks: readonly Area[],
  scope: FormulaScope,
  isWanted: (key: number, formula: string) => boolean,
): ListedFormula[] {
  const sheet = grid.name;
  const large = blocks.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const formulas: ListedFormula[] = [];
  const ledBlocks = new Set<Area>();
  for (const [key, formula] of grid.formulas) {
    if (!isWanted(key, formula)) continue;
    const { row, column } = keyedCell(key);
    const at = { sheet, row, column };
    const tokens = plainFormula(formula, at, scope);
    const reads = areasRead(tokens, sheet, scope);
    const block = large.find((area) => isInside(area, at));
    if (block) ledBlocks.add(block);
    const fills = block ?? { sheet, top: row, left: column, bottom: row, right: column };
    const text = tokens.map((token) => token.text).join("");
    formulas.push({ sheet, key, fills, reads, text, isCalculable: !block && !reads.isBroken });
  }
  // A what-if table has no formula of its own; what it reads stands elsewhere.
  for (const fills of large) {
    if (ledBlocks.has(fills)) continue;
    const reads = { areas: [], isOpen: true, isBroken: true };
    formulas.push({ sheet, key: -1, fills, reads, text: "", isCalculable: false });
  }
  return formulas;
}
