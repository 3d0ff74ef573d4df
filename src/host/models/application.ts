import type { HostObject } from "../rich-api/host-object";

/** Values are calculated before they are read, so `calculate` has nothing left to do. */
export function application(): HostObject {
  return {
    type: "Application",
    get: { CalculationMode: () => "Automatic", CalculationState: () => "Done" },
    methods: { Calculate: () => undefined },
  };
}
