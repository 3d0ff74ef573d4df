import type { Snapshot } from "../../../src/core/grid/snapshot";
import type { Disturbance } from "./disturbance";
import { mapReferences } from "./map-references";

/** Names that say nothing, one of them with an apostrophe. */
export const renameSheets: Disturbance = (snapshot, random) => {
  const offset = random.below(40);
  const names = new Map(
    snapshot.sheets.map(({ name }, index) => [name, index === 0 ? "แผน'68" : `Sheet${offset + index}`]),
  );
  return { sheets: snapshot.sheets.map((grid) => renamed(grid, names)) };
};

function renamed(grid: Snapshot["sheets"][number], names: ReadonlyMap<string, string>) {
  const nameOf = (sheet: string) => names.get(sheet) ?? sheet;
  return {
    ...grid,
    name: nameOf(grid.name),
    formulas: new Map(
      [...grid.formulas].map(([key, formula]) => [
        key,
        mapReferences(formula, grid.name, (place) => ({ ...place, sheet: nameOf(place.sheet) })),
      ]),
    ),
    merges: grid.merges.map((area) => ({ ...area, sheet: nameOf(area.sheet) })),
  };
}
