import { newPlanTemplate } from "../../../src/core/patch/template/new-plan-template";
import { invert } from "../../../src/core/patch/patch";
import { readPlan } from "../../../src/core/plan/read-plan";
import { planFigures } from "../../../src/core/plan/across/plan-figures";
import { aSnapshot } from "../../support/a-snapshot";
import { fillTemplate } from "../../support/fill-template";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

test("makes a plan template in the open workbook, with its lists; filled in, it counts and adds up", async () => {
  const { workbook, sheet, host } = office.open(aSnapshot({ แผ่น1: [] }));
  const patch = newPlanTemplate(2568, []);
  await workbook.apply(patch);
  expect(host.traffic.count).toBeLessThanOrEqual(3);
  expect(sheet("ส่วนที่ 4 Performance").look(6, 3).format).toBe("@");
  for (const { sheet: made } of patch)
    expect(sheet(made.name).validations()).toHaveLength(made.inputs?.length ?? 0);

  await workbook.apply(fillTemplate(patch.map(({ sheet: made }) => made)));
  const plan = readPlan(await workbook.read());
  expect(planFigures(plan)).toMatchObject({
    keyResults: 18,
    agenda: 8,
    function: 10,
    projects: 8,
    budget: 2_321_900_000,
  });
  expect(plan.evaluations.map(({ rows }) => rows.length)).toEqual([8, 10]);
  const closing = plan.projectTables.flatMap((table) => table.closing ?? []).at(-1);
  expect(closing).toMatchObject({ count: 8, amount: { value: { satang: 2_321_900_000 } } });
});

test("takes an untouched template away again", async () => {
  const { workbook } = office.open(aSnapshot({ แผ่น1: [["บันทึก"]] }));
  const before = await workbook.read();
  const patch = newPlanTemplate(2569, []);
  await workbook.apply(patch);
  await workbook.apply(invert(patch));
  expect(await workbook.read()).toEqual(before);
});
