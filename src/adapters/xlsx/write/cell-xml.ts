import { isCellError, type CellContent, type CellValue } from "../../../core/grid/cell-value";
import { toCellText } from "../xml/cell-text";

/** A cell's type attribute, with its leading space, and what stands inside it. */
export interface CellBody {
  readonly type: string;
  readonly inner: string;
}

/** Texts stand in the cell itself: the shared strings stay as they are. */
export function cellBody(prefix: string, { value, formula }: CellContent): CellBody {
  if (formula !== undefined) {
    const { type, inner } = resultBody(prefix, value);
    return { type, inner: `<${prefix}f>${toCellText(formula.slice(1))}</${prefix}f>${inner}` };
  }
  if (typeof value !== "string") return resultBody(prefix, value);
  if (value === "") return { type: "", inner: "" };
  const space = /^\s|\s$|\s\s|[\n\t]/.test(value) ? ' xml:space="preserve"' : "";
  return {
    type: ' t="inlineStr"',
    inner: `<${prefix}is><${prefix}t${space}>${toCellText(value)}</${prefix}t></${prefix}is>`,
  };
}

/** The cached result of a formula, or a constant that is no text; null is none. */
export function resultBody(prefix: string, value: CellValue): CellBody {
  if (value === null) return { type: "", inner: "" };
  const inside = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number") return { type: "", inner: inside(numberText(value)) };
  if (typeof value === "boolean") return { type: ' t="b"', inner: inside(value ? "1" : "0") };
  if (isCellError(value)) return { type: ' t="e"', inner: inside(toCellText(value.error)) };
  return { type: ' t="str"', inner: inside(toCellText(value)) };
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} is no number for a cell`);
  return String(value);
}
