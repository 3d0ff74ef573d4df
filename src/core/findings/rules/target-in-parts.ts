import type { PartedTarget } from "../../plan/misread";
import { defineRule } from "../define-rule";

export const targetInParts = defineRule({
  code: "target-in-parts",
  severity: "warning",
  summary: "Targets stand in one column, or one of several says that it is the whole",
  check({ partedTargets }) {
    // Tables of one plan mostly have the same header.
    const alike = new Map<string, PartedTarget[]>();
    for (const parted of partedTargets) {
      const key = [parted.reason, ...parted.headers].join("\n");
      alike.set(key, [...(alike.get(key) ?? []), parted]);
    }
    return [...alike.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      const { at, headers, read, reason } = first;
      return [{ at, related: others.map((other) => other.at), facts: { headers, read, reason } }];
    });
  },
});
