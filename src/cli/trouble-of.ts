import { workbookTroubleOf } from "../app/workbook-trouble-of";
import type { Trouble } from "../core/messages/trouble";
import { CommandTrouble } from "./command-trouble";

/** Whatever was thrown, as trouble that can be told. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof CommandTrouble ? error.trouble : workbookTroubleOf(error);
}
