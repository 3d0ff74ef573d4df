import type { Located } from "../../grid/located";
import type { Component } from "../component";
import { refIn } from "../tables/cell-text";
import { firstWord } from "../tables/first-word";
import { pointsIn } from "../tables/headings";
import type { RawTable } from "../tables/raw-table";
import { componentBeside, labelOf, namedPart } from "./place-scoring-rows";

/** The points that the headings of a scoring sheet give to components: "1.1 Agenda Base กำหนดค่าน้ำหนักคะแนนร้อยละ 40". */
export function readStatedPoints(tables: readonly RawTable[]): ReadonlyMap<Component, Located<number>> {
  const stated = new Map<Component, Located<number>>();
  for (const table of tables) {
    const { component, statedWeight } = table.context;
    if (component && statedWeight) stated.set(component === "2" ? "2" : "1", statedWeight);
    for (const raw of table.rows) {
      const beside = raw.kind === "data" ? componentBeside(table, raw) : undefined;
      const own = beside && pointsIn(beside.text);
      if (beside && own !== undefined) stated.set(beside.component, { value: own, at: beside.at });
      const part = raw.kind === "heading" ? namedPart(table, raw) : undefined;
      const points = part && pointsIn(labelOf(table, raw));
      if (!part || points === undefined) continue;
      stated.set(part, {
        value: points,
        at: refIn(table.grid, raw.row, Math.max(0, firstWord(table, raw.row))),
      });
    }
  }
  return stated;
}
