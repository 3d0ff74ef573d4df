import { openXlsx } from "../../../../src/adapters/xlsx/open-xlsx";
import { writeXlsx } from "../../../support/write-xlsx";
import { findProblems } from "../../../../src/core/findings/find-problems";
import { newPlanTemplate } from "../../../../src/core/patch/template/new-plan-template";
import { keyedCell } from "../../../../src/core/grid/snapshot";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { scorePlan } from "../../../../src/core/scorecard/score-plan";
import { planFigures } from "../../../../src/core/plan/across/plan-figures";
import type { Plan } from "../../../../src/core/plan/plan";
import type { ProjectTable } from "../../../../src/core/plan/projects";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { plannedSheets } from "../../../fixtures/plan-2568/planned-sheets";
import { calculate } from "../../../support/calculate";
import { fillTemplate } from "../../../support/fill-template";
import { toSnapshot } from "../../../support/to-snapshot";

const templateOf = (year: number) => newPlanTemplate(year, []).map(({ sheet }) => sheet);

test("lacks entries and nothing else while nobody has touched it", () => {
  const found = findProblems(readPlan(toSnapshot(templateOf(2569))));
  expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning actual-missing"]);
});

test("filled with the plan of 2568 it reads as that plan", async () => {
  const filled = await filledPlan();
  const planned = readPlan(toSnapshot(plannedSheets()));
  expect(planFigures(filled)).toEqual(planFigures(planned));
  expect(gist(filled)).toEqual(gist(planned));
});

test("filled with the plan of 2568 it shows that plan's faults but for the amount and the weight left out", async () => {
  const faults = (plan: Plan) => findProblems(plan).map(({ code, severity }) => `${severity} ${code}`);
  const known = faults(readPlan(toSnapshot(plannedSheets())));
  const written = ["info closing-blank", "warning weight-missing"];
  expect(faults(await filledPlan()).sort()).toEqual(known.filter((fault) => !written.includes(fault)).sort());
});

test("scores what the plan of 2568 scores", async () => {
  const totalOf = (plan: Plan) => scorePlan(plan, schemeOf(plan)).total;
  const { value } = totalOf(readPlan(toSnapshot(plannedSheets())));
  expect(totalOf(await filledPlan()).value).toBeCloseTo(value ?? 0, 9);
});

test("shows from the beginning what its formulas give", () => {
  const snapshot = toSnapshot(templateOf(2569));
  const calculated = calculate(snapshot);
  for (const { name, formulas, values } of snapshot.sheets) {
    for (const key of formulas.keys()) {
      const { row, column } = keyedCell(key);
      const shown = values[row]?.[column];
      expect([name, row, column, calculated.get(name)?.[row]?.[column] ?? ""]).toEqual([
        name,
        row,
        column,
        shown,
      ]);
    }
  }
});

test("gives lists and hints that Excel takes", () => {
  for (const { choices, hint } of templateOf(2569).flatMap(({ inputs = [] }) => inputs)) {
    if (choices && !("sheet" in choices)) {
      expect(choices.join(",").length).toBeLessThanOrEqual(255);
      expect(choices.filter((choice) => /,|^=|^\s|\s$/.test(choice))).toEqual([]);
    }
    expect(hint?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(hint?.text.length ?? 0).toBeLessThanOrEqual(255);
  }
});

test("numbers the names that are taken, and its formulas and lists name those", () => {
  const sheets = newPlanTemplate(2569, ["ตัวชี้วัดผลหลัก", "ส่วนที่ 4 Performance"]).map(({ sheet }) => sheet);
  expect(sheets.map(({ name }) => name)).toEqual([
    "ตัวชี้วัดผลหลัก (2)",
    "ส่วนที่ 1",
    "ส่วนที่ 2",
    "ส่วนที่ 3",
    "ส่วนที่ 4 Performance (2)",
    "ส่วนที่ 4 Potential",
    "แบบให้คะแนน",
  ]);
  const formulas = [...(sheets[6]?.cells ?? [])].flatMap(({ content }) => content.formula ?? []).join();
  expect(formulas).toContain("'ส่วนที่ 4 Performance (2)'!C7");
  expect(formulas).not.toContain("'ส่วนที่ 4 Performance'");
  const listed = sheets.flatMap(({ inputs = [] }) =>
    inputs.flatMap(({ choices }) => (choices && "sheet" in choices ? [choices.sheet] : [])),
  );
  expect(listed).toContain("ตัวชี้วัดผลหลัก (2)");
  expect(listed).not.toContain("ตัวชี้วัดผลหลัก");
});

async function filledPlan(): Promise<Plan> {
  const sheets = templateOf(2568);
  const workbook = await openXlsx(await writeXlsx(sheets));
  await workbook.apply(fillTemplate(sheets));
  return readPlan(await workbook.read());
}

/** What a plan says, without its cells. */
function gist({
  fiscalYear,
  listed,
  objectives,
  yearlyTargets,
  projectTables,
  evaluations,
  potential,
  scoring,
}: Plan) {
  const tables = projectTables.filter(({ rows }) => rows.length > 0);
  return withoutPlaces({
    fiscalYear,
    listed,
    objectives,
    yearlyTargets,
    projects: tables.map(({ kind, section, rows }: ProjectTable) => ({
      kind,
      section,
      rows: rows.map(({ name, budget, unit, code, policy }) => ({ name, budget, unit, code, policy })),
    })),
    evaluated: evaluations.map(({ component, statedMinimum, statedWeight, rows }) => ({
      component,
      statedMinimum,
      statedWeight,
      rows,
    })),
    potential: potential?.rows.map(({ no, name }) => ({ no, name })),
    scored: scoring?.rows.map(({ component, code, name, target, actual }) => ({
      component,
      code,
      name,
      target,
      actual: actual?.reading,
    })),
  });
}

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      ["at", "end", "projectsAt"].includes(key) ? undefined : part,
    ),
  );
}
