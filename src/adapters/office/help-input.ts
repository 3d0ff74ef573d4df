import { listSource } from "../../core/patch/list-source";
import type { InputHelp } from "../../core/patch/new-sheet";

/** Queues a drop-down list that takes other values too, and a hint. */
export function helpInput({ dataValidation }: Excel.Range, { choices, hint }: InputHelp): void {
  if (choices) {
    dataValidation.rule = { list: { inCellDropDown: true, source: listSource(choices) } };
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
  if (hint) dataValidation.prompt = { showPrompt: true, title: hint.title, message: hint.text };
}
