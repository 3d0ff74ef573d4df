import type { Doing } from "../app/doing";
import type { Failure } from "../app/pane-state";
import { workbookTroubleOf } from "../app/workbook-trouble-of";
import { NotLoadedError } from "./load";

/** Whatever was thrown, as the pane shows it. */
export function failureOf(error: unknown, doing: Doing): Failure {
  return { doing, trouble: error instanceof NotLoadedError ? undefined : workbookTroubleOf(error) };
}
