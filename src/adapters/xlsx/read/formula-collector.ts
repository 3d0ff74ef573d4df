import type { Area } from "../../../core/grid/area";
import { keyedCell } from "../../../core/grid/snapshot";
import { tokenize, type FormulaToken } from "../formula/formula-tokens";
import { shiftFormula } from "../formula/shift-formula";
import { parseArea } from "./parse-area";
import type { SharedFormula } from "./scanned-sheet";

/** An `f` element: its text, `t`, `si` and `ref`. */
export interface CellFormula {
  text: string;
  readonly kind: string | undefined;
  readonly group: string | undefined;
  readonly area: string | undefined;
}

/** The formulas of one sheet, every cell of a shared formula with its own. */
export class FormulaCollector {
  readonly formulas = new Map<number, string>();
  readonly shared = new Map<string, SharedFormula & { members: number[]; tokens: FormulaToken[] }>();
  readonly arrays: Area[] = [];
  readonly dataTables: Area[] = [];

  constructor(private readonly sheet: string) {}

  /** Says whether the cell has a formula of its own; a what-if table's cell does not. */
  add(key: number, { text, kind, group, area: reference }: CellFormula): boolean {
    const area = parseArea(reference ?? "", this.sheet);
    if (kind === "dataTable") {
      if (area) this.dataTables.push(area);
      return false;
    }
    if (kind === "array" && area) this.arrays.push(area);
    const formula = kind === "shared" && group !== undefined ? this.shareOf(key, text, group) : text;
    if (formula === "") return false;
    this.formulas.set(key, `=${formula}`);
    return true;
  }

  /** The first cell of a group gives the formula; in the others it reads as if filled there from the first. */
  private shareOf(key: number, text: string, name: string): string {
    const group = this.shared.get(name);
    if (text !== "") {
      if (!group) this.shared.set(name, { master: key, members: [key], tokens: tokenize(text) });
      return text;
    }
    if (!group) return "";
    group.members.push(key);
    const from = keyedCell(group.master);
    const to = keyedCell(key);
    return shiftFormula(group.tokens, to.row - from.row, to.column - from.column);
  }
}
