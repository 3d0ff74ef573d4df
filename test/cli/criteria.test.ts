import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { aFolder, phaen } from "../support/phaen";

const folder = aFolder();
const english = ["--lang", "en"];
copyFileSync(join(__dirname, "../../assets/sample-plan-2568.xlsx"), join(folder, "plan.xlsx"));

test("writes the criteria, brings them up to date, and no score changes", () => {
  const before = phaen(folder, "score", "plan.xlsx", "--json").out;
  expect(phaen(folder, "criteria", "plan.xlsx", "--out", "plan.xlsx", ...english)).toMatchObject({
    code: 0,
    err: "",
    out: "Wrote the sheet “เกณฑ์การให้คะแนน” to plan.xlsx, 27 rows of it new; change its yellow cells, then score with phaen score.\n",
  });
  expect(phaen(folder, "criteria", "plan.xlsx", "--out", "again.xlsx", ...english)).toMatchObject({
    code: 0,
    out: "The sheet “เกณฑ์การให้คะแนน” is up to date; written to again.xlsx.\n",
  });
  expect(phaen(folder, "score", "plan.xlsx", "--json").out).toBe(before);
});
