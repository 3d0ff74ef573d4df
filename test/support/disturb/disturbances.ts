import { addForeignSheets } from "./add-foreign-sheets";
import { addRemarksColumns } from "./add-remarks-columns";
import { budgetsAsText } from "./budgets-as-text";
import { codesAsText } from "./codes-as-text";
import { decomposedThai } from "./decomposed-thai";
import { dirtyHeaders } from "./dirty-headers";
import type { Disturbance } from "./disturbance";
import { insertBlankColumns } from "./insert-blank-columns";
import { insertBlankRows } from "./insert-blank-rows";
import { renameSheets } from "./rename-sheets";
import { reorderSheets } from "./reorder-sheets";
import { straySpaces } from "./stray-spaces";
import { swapColumns } from "./swap-columns";
import { synonymHeaders } from "./synonym-headers";
import { thaiDigits } from "./thai-digits";
import { unmergeCells } from "./unmerge-cells";

/** By name, in the order in which they can be combined: shapes first, which go by clean headers and merges. */
export const disturbances = {
  swapColumns,
  addRemarksColumns,
  insertBlankRows,
  insertBlankColumns,
  unmergeCells,
  codesAsText,
  budgetsAsText,
  synonymHeaders,
  dirtyHeaders,
  straySpaces,
  thaiDigits,
  decomposedThai,
  addForeignSheets,
  reorderSheets,
  renameSheets,
} as const satisfies Readonly<Record<string, Disturbance>>;

export type DisturbanceName = keyof typeof disturbances;

export const disturbanceNames = Object.keys(disturbances) as readonly DisturbanceName[];
