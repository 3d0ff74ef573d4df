import type { CellValue } from "../../src/core/grid/cell-value";
import { contentIn } from "../../src/core/grid/snapshot";
import { gridOfNewSheet } from "../../src/core/patch/grid-of-new-sheet";
import type { NewSheet } from "../../src/core/patch/new-sheet";
import type { CellWrite } from "../../src/core/patch/patch";
import { actuals } from "../fixtures/plan-2568/facts/actuals";
import { agendaKeyResults } from "../fixtures/plan-2568/facts/agenda-key-results";
import type { EvaluatedKeyResult } from "../fixtures/plan-2568/facts/evaluated-key-result";
import { functionKeyResults } from "../fixtures/plan-2568/facts/function-key-results";
import { listedKeyResults } from "../fixtures/plan-2568/facts/listed-key-results";
import { part1 } from "../fixtures/plan-2568/facts/part-1";
import { part2 } from "../fixtures/plan-2568/facts/part-2";
import { part3 } from "../fixtures/plan-2568/facts/part-3";
import { potentialIndicators } from "../fixtures/plan-2568/facts/potential-indicators";
import type { ProjectFact } from "../fixtures/plan-2568/facts/project";
import { mentionText } from "../fixtures/plan-2568/mention-text";

/** What somebody types who fills a plan template with the plan of B.E. 2568; numbers count themselves. */
export function fillTemplate(sheets: readonly NewSheet[]): CellWrite[] {
  const { project, objective, ownTargets, longTermPlan } = part1;
  const projectRow = ({ name, budget, unit, policy }: ProjectFact) => [undefined, name, budget, unit, policy];
  const [first, second] = part3.projects;
  return [
    ...rows(
      "ตัวชี้วัดผลหลัก",
      "ลำดับที่",
      0,
      listedKeyResults.map((name) => [undefined, name]),
    ),
    line("ส่วนที่ 1", "ด้านที่ .....", 0, part1.dimension),
    ...rows("ส่วนที่ 1", "ประเด็นการพัฒนา/\nวัตถุประสงค์หลัก (Objective)", 0, [
      [objective.issue, objective.keyResult, objective.target, objective.host, objective.support],
    ]),
    ...years(0, [[ownTargets.row.indicator, undefined, ...ownTargets.row.targets]]),
    ...years(
      1,
      longTermPlan.goals.map(({ goal, indicator, targets }) => [goal, indicator, ...targets]),
    ),
    ...rows("ส่วนที่ 1", "รหัส OKR (4 หลัก)", 0, [[project.code, ...projectRow(project).slice(1)]]),
    ...years(2, [[longTermPlan.tacticRow.indicator, undefined, ...longTermPlan.tacticRow.targets]]),
    ...rows("ส่วนที่ 1", "ลำดับที่", 0, [[...projectRow(project).slice(0, 4), project.code]]),
    ...part2.blocks.flatMap(({ aim, dimension, issue, projects }, block) => [
      ...(aim ? [line("ส่วนที่ 2", "ประเด็นการพัฒนาที่ .....", block, aim.issue)] : []),
      line("ส่วนที่ 2", "ด้านที่ .....", block, dimension),
      line("ส่วนที่ 2", "ประเด็นการพัฒนา .....", block, issue),
      ...rows("ส่วนที่ 2", "ลำดับที่", block, projects.map(projectRow)),
    ]),
    ...rows("ส่วนที่ 2", "ลำดับที่", part2.blocks.length, part2.summary.projects.map(projectRow)),
    ...rows("ส่วนที่ 3", "ลำดับที่", 0, [
      [undefined, part3.programme],
      [undefined, part3.output, first.name.replace(/^\d\. /, ""), first.budget],
      [undefined, undefined, second.name.replace(/^\d\. /, ""), second.budget],
    ]),
    ...rows("ส่วนที่ 4 Performance", "ที่", 0, agendaKeyResults.map(keyResultRow)),
    ...rows("ส่วนที่ 4 Performance", "ที่", 1, functionKeyResults.map(keyResultRow)),
    ...rows(
      "ส่วนที่ 4 Potential",
      "ตัวชี้วัด",
      0,
      potentialIndicators.map(({ project: name, unit }) => [undefined, name, "-", undefined, unit]),
    ),
    ...actualRows("1.1 Agenda Base", actuals.agenda),
    ...actualRows("1.2 Function Base", actuals.function),
    ...actualRows("องค์ประกอบที่ 2 การประเมินศักยภาพในการดำเนินงาน (Potential Base) ร้อยละ 30", actuals.potential),
  ];

  /** Values below the `turn`-th cell with that text, from its column on; undefined leaves a cell. */
  function rows(
    name: string,
    header: string,
    turn: number,
    values: readonly (readonly (CellValue | undefined)[])[],
  ): CellWrite[] {
    const { row: top, column: left } = place(name, header, turn);
    return values.flatMap((cells, i) =>
      cells.flatMap((value, j) => (value === undefined ? [] : [write(name, top + 1 + i, left + j, value)])),
    );
  }

  function years(turn: number, values: readonly (readonly (CellValue | undefined)[])[]): CellWrite[] {
    const { row } = place("ส่วนที่ 1", 2567, turn);
    return values.flatMap((cells, i) =>
      cells.flatMap((value, j) => (value === undefined ? [] : [write("ส่วนที่ 1", row + 1 + i, j, value)])),
    );
  }

  function actualRows(
    heading: string,
    given: readonly (number | { readonly percent: number } | undefined)[],
  ) {
    const { row } = place("แบบให้คะแนน", heading, 0);
    return given.flatMap((actual, i) => {
      if (actual === undefined) return [];
      return typeof actual === "number"
        ? [write("แบบให้คะแนน", row + 1 + i, 5, actual)]
        : [write("แบบให้คะแนน", row + 1 + i, 5, actual.percent, "0%")];
    });
  }

  function line(name: string, text: string, turn: number, value: string): CellWrite {
    const { row, column } = place(name, text, turn);
    return write(name, row, column, value);
  }

  function write(name: string, row: number, column: number, value: CellValue, format?: string): CellWrite {
    const was = contentIn(gridOfNewSheet(sheetNamed(name)), row, column);
    return {
      kind: "write",
      at: { sheet: name, row, column },
      was,
      becomes: format === undefined ? { value } : { value, format },
    };
  }

  function sheetNamed(name: string): NewSheet {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  }

  function place(
    name: string,
    text: string | number,
    turn: number,
  ): { readonly row: number; readonly column: number } {
    const found = [...sheetNamed(name).cells].filter(({ content }) => content.value === text)[turn];
    if (!found) throw new Error(`${name} says ${String(text)} not ${turn + 1} times`);
    return found;
  }
}

function keyResultRow({ code, name, target, responsibility, projects, unit }: EvaluatedKeyResult) {
  const mentions = projects.map(mentionText);
  const named = mentions.length > 1 ? mentions.map((mention) => `- ${mention}`).join("\n") : mentions.join();
  return [undefined, code, name, target, responsibility, named, unit];
}
