import { FileUnreadableError, SheetProtectedError, WorkbookError } from "../../../port/workbook-errors";
import type { PageWords } from "./page-words";

/** Why a file could not be opened or saved. @throws what is no trouble of the user's file */
export function troubleWords(error: unknown, words: PageWords): string {
  if (error instanceof FileUnreadableError) return words.unreadable[error.reason];
  if (error instanceof SheetProtectedError) return words.refused.protected(error.sheet);
  if (error instanceof WorkbookError) return words.refused.other;
  throw error;
}
