import { textOf } from "../rich-api/arguments";
import type { HostObject } from "../rich-api/host-object";
import type { Session } from "./session";

/** Values are calculated before they are read, so `calculate` has nothing left to do. */
export function application({ openNew }: Session): HostObject {
  return {
    type: "Application",
    get: { CalculationMode: () => "Automatic", CalculationState: () => "Done" },
    methods: {
      Calculate: () => undefined,
      CreateWorkbook: (bytes) => ({
        type: "WorkbookCreated",
        methods: { Open: () => openNew(textOf(bytes)) },
      }),
    },
  };
}
