import type { KeyResult } from "../../plan/key-results";
import { defineRule } from "../define-rule";

export const hostMissing = defineRule({
  code: "host-missing",
  severity: "warning",
  summary: "Who is responsible for a KR includes a host (H)",
  check: ({ evaluations }) =>
    evaluations.flatMap(({ hasColumn, rows }) =>
      rows
        .filter((row) => hasColumn.responsibility && row.name.value !== "" && lacksHost(row))
        .map(({ name, responsibility }) => ({ at: responsibility.at, facts: { keyResult: name.value } })),
    ),
});

/** In a column that says of each KR only what the office's own part is. */
const IS_HOST = /^\(?H(?:ost)?(?: ?[/&+] ?R(?:esponsible)?)?\)?$/i;

/** A cell that names neither H nor R is unreadable; a blank one is responsibility-missing. */
function lacksHost({ responsibility }: KeyResult): boolean {
  if (responsibility.state === "read") return responsibility.value.hosts.length === 0;
  return responsibility.state === "unreadable" && !IS_HOST.test(responsibility.text);
}
