import { InterceptorEffectEnum, type ICellData, type Injector } from "@univerjs/presets";
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/presets/preset-sheets-core";

/** Nothing to see: a place where a line may end. */
const BREAK = "\u200b";
const THAI = /[\u0e01-\u0e4f]{2}/;

/**
 * Univer ends a line of Thai wherever it is full, in the middle of a word. Only what is drawn gets breaks between
 * the words; the cell keeps its text, and so does the editor.
 */
export function breakThaiLines(injector: Injector): void {
  const words = new Intl.Segmenter("th", { granularity: "word" });
  const known = new Map<string, string>();
  const withBreaks = (text: string): string => {
    const broken =
      known.get(text) ?? [...words.segment(text)].map(({ segment }) => segment).reduce(joined, "");
    known.set(text, broken);
    return broken;
  };
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler(cell, _location, next) {
      const text = (cell as ICellData | null)?.v;
      if (typeof text !== "string" || !THAI.test(text)) return next(cell);
      return next({ ...cell, v: withBreaks(text) });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler(cell, { worksheet, row, col }, next) {
      const isBroken = typeof cell?.v === "string" && cell.v.includes(BREAK);
      return next(isBroken ? { ...cell, v: worksheet.getCellRaw(row, col)?.v ?? null } : cell);
    },
  });
}

/** A line may end between two Thai words, but not before a sign of repetition or abbreviation. */
function joined(before: string, word: string): string {
  return /[\u0e01-\u0e4f]$/.test(before) && /^[\u0e01-\u0e2e\u0e30-\u0e45]/.test(word)
    ? before + BREAK + word
    : before + word;
}
