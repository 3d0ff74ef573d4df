import { accessDenied } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import type { HostSheet } from "../workbook/host-workbook";

/** `protection` of a sheet: on or off, without options and passwords. */
export function sheetProtection(sheet: HostSheet): HostObject {
  return {
    type: "WorksheetProtection",
    get: { Protected: () => sheet.isProtected() },
    methods: {
      Protect: () => {
        if (sheet.isProtected()) throw accessDenied();
        sheet.protect(true);
      },
      Unprotect: () => sheet.protect(false),
    },
  };
}
