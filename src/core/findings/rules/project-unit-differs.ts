import type { ProjectRow } from "../../plan/projects";
import { defineRule } from "../define-rule";
import { differsFromDetails } from "../differs-from-details";
import { summedProjects } from "../summed-projects";

export const projectUnitDiffers = defineRule({
  code: "project-unit-differs",
  severity: "warning",
  summary: "A summary names the same units for a project as the detail tables",
  check: (plan) =>
    summedProjects(plan).flatMap((project) => {
      const detail = differsFromDetails(project, "unit", unitsOf);
      const { name, unit } = project.summary.row;
      if (!detail) return [];
      const facts = { project: name.value, here: unit.text, elsewhere: detail.unit.text };
      return [{ at: unit.at, facts, related: [detail.unit.at] }];
    }),
});

/** "ส่วนแผนงานฯ ส่วนส่งเสริมฯ" and "ส่วนส่งเสริมฯ และส่วนแผนงานฯ" are the same two. */
function unitsOf({ unit }: ProjectRow): readonly string[] {
  return unit.text.split(/(?:[\s,;/]|และ(?=ส่วน|ฝ่าย|กลุ่ม|กอง|สำนัก|งาน|\s))+/).filter((name) => name !== "");
}
