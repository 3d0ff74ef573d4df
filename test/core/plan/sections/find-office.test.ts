import { findOffice } from "../../../../src/core/plan/sections/find-office";
import { pastedPlan } from "../../../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../../../fixtures/plan-2568/planned-sheets";
import { aSnapshot } from "../../../support/a-snapshot";
import { toSnapshot } from "../../../support/to-snapshot";

const TITLE = "แผนปฏิบัติราชการประจำปี พ.ศ. 2568";

test.each([
  ["a sheet a part", toSnapshot(plannedSheets())],
  ["pasted as text", pastedPlan("as-text")],
])("finds the office of the 2568 plan, %s", (_, snapshot) => {
  expect(findOffice(snapshot)).toBe("สำนักงานการต่างประเทศ สำนักปลัดกรุงเทพมหานคร");
});

test.each([
  [[[TITLE], ["สำนักงานเขตพระนคร"]], "สำนักงานเขตพระนคร"],
  [[[TITLE], [null], ["(กองการเจ้าหน้าที่)"]], "กองการเจ้าหน้าที่"],
  [[[`## ${TITLE}`], ["**(สำนักการคลัง)**"]], "สำนักการคลัง"],
  [[[TITLE], ["ตัวชี้วัดผลหลัก (KR)"], ["สำนักการคลัง"], ["สำนักการโยธา"]], "สำนักการคลัง"],
  [[[TITLE], ["ส่วนที่ 1"], ["ตาราง"], ["สำนักการคลัง"]], undefined],
  [[["หน่วยงานที่รับผิดชอบ"], ["สำนักการคลัง"]], undefined],
  [[[TITLE], ["สำนักการคลังเบิกจ่าย (ร้อยละ 90) แล้ว"]], undefined],
])("reads %j as the plan of %s", (rows, office) => {
  expect(findOffice(aSnapshot({ แผน: rows }))).toBe(office);
});
