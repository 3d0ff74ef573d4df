import { cellName } from "../../../core/grid/cell-ref";
import { listSource } from "../../../core/patch/list-source";
import type { InputHelp } from "../../../core/patch/new-sheet";
import { escapeXml } from "../xml/xml-text";

/** The drop-down lists and hints of a sheet. Without `showErrorMessage` a cell takes what is not in its list. */
export function inputsXml(inputs: readonly InputHelp[]): string {
  return `<dataValidations count="${inputs.length}">${inputs.map(inputXml).join("")}</dataValidations>`;
}

function inputXml({ area: { top, left, bottom, right }, choices, hint }: InputHelp): string {
  const type = choices ? ' type="list"' : "";
  const prompt = hint
    ? ` showInputMessage="1" promptTitle="${escapeXml(hint.title)}" prompt="${escapeXml(hint.text)}"`
    : "";
  const ref = `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
  const tag = `<dataValidation${type} allowBlank="1"${prompt} sqref="${ref}"`;
  return choices
    ? `${tag}><formula1>${escapeXml(formulaOf(choices))}</formula1></dataValidation>`
    : `${tag}/>`;
}

/** A file writes words as a text of a formula, and cells without the equals sign. */
function formulaOf(choices: NonNullable<InputHelp["choices"]>): string {
  const source = listSource(choices);
  return "sheet" in choices ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}
