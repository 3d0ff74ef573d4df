import type { DocumentSettings } from "../../port/document-settings";
import { HostFailedError } from "../../port/workbook-errors";

/** What the add-in keeps in the workbook open in Excel. */
export const officeSettings: DocumentSettings = {
  get: (name) => (Office.context.document.settings.get(name) as unknown) ?? undefined,
  set(name, value) {
    const { settings } = Office.context.document;
    settings.set(name, value);
    return new Promise((resolve, reject) => {
      settings.saveAsync(({ status, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new HostFailedError(error.name, { cause: error }));
      });
    });
  },
};
