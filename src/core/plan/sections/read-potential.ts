import type { Reading } from "../../grid/reading";
import { Name } from "../name";
import { readIndicatorText } from "../cells/read-indicator-text";
import type { PotentialIndicator, PotentialTable } from "../potential";
import { readBracketedWeights } from "./read-bracketed-weights";
import { rawText } from "../tables/cell-text";
import { targetIn, weightIn } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";
import { cellIn, hasColumn, lineIn } from "../tables/table-cells";

/** Part 4, component 2. Several tables, as page breaks make them, are read as one. */
export function readPotential(tables: readonly RawTable[]): PotentialTable | undefined {
  const found = tables.filter(({ kind }) => kind === "potential");
  const [first] = found;
  if (!first) return undefined;
  const rows = found.flatMap((table) =>
    table.rows.filter(({ kind }) => kind === "data").map((raw) => readIndicator(table, raw)),
  );
  return {
    at: first.at,
    statedCount: first.context.statedIndicators,
    statedWeight: first.context.statedWeight,
    rows: readBracketedWeights(
      rows.map((row, i) =>
        row.no === "" && row.name.value === "" ? { ...row, no: numberBetween(rows, i) } : row,
      ),
      first.context.statedWeight?.value,
    ),
    sum: readSum(found),
  };
}

function readSum(tables: readonly RawTable[]): Reading<number> | undefined {
  const table = tables.at(-1);
  const total = table?.rows.findLast(({ kind }) => kind === "total");
  return table && total && hasColumn(table, "weight") ? weightIn(table, total) : undefined;
}

/** A number that went with its name follows from the row above or below. */
function numberBetween(rows: readonly PotentialIndicator[], i: number): string {
  const above = /^2\.(\d+)$/.exec(rows[i - 1]?.no ?? "");
  const below = /^2\.(\d+)$/.exec(rows[i + 1]?.no ?? "");
  if (above) return `2.${Number(above[1]) + 1}`;
  return below ? `2.${Number(below[1]) - 1}` : "";
}

function readIndicator(table: RawTable, raw: RawRow): PotentialIndicator {
  const at = cellIn(table, raw, "indicator");
  const { no, name, weight } = readIndicatorText(lineIn(table, raw, "indicator"));
  const printed: Reading<number> =
    weight === undefined
      ? { state: "blank", at, text: "" }
      : { state: "read", value: weight, at, text: String(weight) };
  const inColumn = hasColumn(table, "weight") ? weightIn(table, raw) : undefined;
  return {
    no: no ?? lineIn(table, raw, "no"),
    name: new Name(name, at),
    cellText: rawText(table.grid.values[at.row]?.[at.column]),
    target: targetIn(table, raw).reading,
    weight: inColumn && (inColumn.state !== "blank" || weight === undefined) ? inColumn : printed,
  };
}
