import { numfmt } from "@univerjs/core";
import { CELL_ERRORS } from "../../core/grid/cell-value";
import { invalidArgument } from "../rich-api/host-error";
import type { Wire } from "../rich-api/wire";
import type { HostContent } from "./host-workbook";

/**
 * What Excel makes of a value that is written to `values` or `formulas`, as if a user had typed it;
 * undefined leaves the cell as it is. `format` is what the cell has now.
 */
export function typedContent(written: Wire, format: string): HostContent | undefined {
  if (written === null || written === undefined) return undefined;
  if (typeof written === "number" || typeof written === "boolean") return { value: written };
  if (typeof written !== "string") throw invalidArgument();
  if (written === "") return null;
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (format === "@") return { value: written };
  if (/^=./.test(written)) return { formula: written };
  if (CELL_ERRORS.has(written.toUpperCase())) return { value: { error: written.toUpperCase() } };
  const parsed = numfmt.parseValue(written);
  if (parsed) return parsedContent(parsed, format);
  if (/^[+-]./.test(written)) return { formula: `=${written}` };
  if (/^@./.test(written)) throw invalidArgument();
  return { value: written };
}

/** A typed 95% is 0.95 in a cell that had no format of its own and now shows per cent. */
function parsedContent({ v, z }: { v: number | boolean; z?: string }, format: string): HostContent {
  return {
    value: typeof v === "number" ? Number(v.toPrecision(15)) : v,
    ...(z !== undefined && format === "General" && { format: z }),
  };
}
