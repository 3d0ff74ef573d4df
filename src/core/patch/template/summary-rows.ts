import { columnLetters } from "../../grid/cell-ref";
import { looks } from "../layout/looks";
import type { PlannedCell, PlannedRow } from "../layout/planned-row";
import { cell } from "../layout/rows";
import { sumAbove } from "./sum-above";

/**
 * The total row and the closing sentence (โครงการ/กิจกรรมสำคัญ รวมจำนวน… จำนวนเงินทั้งสิ้น…) of a summary whose
 * number, name and budget stand in the first three columns.
 */
export function summaryRows(projects: number, columns: number): PlannedRow[] {
  return [
    {
      cells: [
        { ...cell("รวมงบประมาณทั้งสิ้น", looks.sumLabel), across: BUDGET },
        undefined,
        { content: sumAbove(BUDGET, projects, "#,##0"), style: looks.sum },
        ...Array.from({ length: columns - BUDGET - 1 }, () => cell(null, looks.sum)),
      ],
    },
    { cells: [closing(projects, columns)] },
  ];
}

const [NAME, BUDGET] = [1, 2];

function closing(projects: number, columns: number): PlannedCell {
  const name = columnLetters(NAME);
  const words = [
    "โครงการ/กิจกรรมสำคัญ รวมจำนวน.....",
    ".....โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น.....",
    ".....บาท",
  ] as const;
  const [before, between, behind] = words;
  const content = (row: number) => {
    const count = `COUNTA(${name}${row - projects}:${name}${row - 1})`;
    const total = `${columnLetters(BUDGET)}${row}`;
    const money = `TEXT(${total},IF(${total}=INT(${total}),"#,##0","#,##0.00"))`;
    return {
      value: `${before}0${between}0${behind}`,
      formula: `="${before}"&${count}&"${between}"&${money}&"${behind}"`,
    };
  };
  return { content, style: looks.closing, across: columns };
}
