import type { HostObject } from "../rich-api/host-object";
import type { HostSheet } from "../workbook/host-workbook";

/** `shapes` of a sheet: their names, and nothing else of them. */
export function shapeCollection(sheet: HostSheet): HostObject {
  return {
    type: "ShapeCollection",
    items: () =>
      sheet.shapes().map((name) => ({
        type: "Shape",
        identity: () => ({ Id: name }),
        get: { Id: () => name, Name: () => name },
      })),
    methods: { GetCount: () => sheet.shapes().length },
  };
}
