import { takeRepeatMark } from "../../../../src/core/plan/cells/take-repeat-mark";

test.each([
  ["โครงการพัฒนาเยาวชน (โครงการซ้ำ)", "โครงการพัฒนาเยาวชน"],
  ["โครงการพัฒนาเยาวชน(โครงการ/กิจกรรมซ้ำ)", "โครงการพัฒนาเยาวชน"],
  ["โครงการพัฒนาเยาวชน ( ซ้ำ )", "โครงการพัฒนาเยาวชน"],
  ["โครงการพัฒนาเยาวชน กิจกรรมซ้ำ", "โครงการพัฒนาเยาวชน"],
  ["4,135,000 (โครงการซํ้า)", "4,135,000"],
  ["(โครงการซ้ำ)", ""],
])("takes the mark from %s", (cell, rest) => {
  expect(takeRepeatMark(cell)).toEqual({ rest, repeated: true });
});

test.each(["โครงการแก้ไขปัญหาน้ำท่วมซ้ำซาก", "โครงการลดการเกิดเหตุซ้ำ", "โครงการซ่อมแซมอาคาร", 4_135_000, null, ""])(
  "leaves %p as it is",
  (cell) => {
    expect(takeRepeatMark(cell)).toEqual({ rest: cell, repeated: false });
  },
);
