import { invalidArgument } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import type { Wire } from "../rich-api/wire";
import type { Validation } from "../workbook/validation";
import { refuseFormatting } from "./refuse-locked";
import type { Place, Session } from "./session";

/** Excel takes a list of words of this length, and of cells however many. */
const LONGEST_LIST = 255;

/** `dataValidation` of a range: kept for just this rectangle; the grid refuses nothing because of it. */
export function dataValidation(session: Session, { sheet, area }: Place): HostObject {
  const isHere = ({ area: other }: Validation): boolean => JSON.stringify(other) === JSON.stringify(area);
  const now = (): Validation => sheet.validations().find(isHere) ?? { area };
  const others = (): Validation[] => sheet.validations().filter((validation) => !isHere(validation));
  const change = (part: Partial<Validation>): void => {
    refuseFormatting(session, sheet);
    sheet.setValidations([...others(), { ...now(), ...part }]);
  };
  return {
    type: "DataValidation",
    get: {
      Rule: () => now().rule ?? {},
      Prompt: () => now().prompt ?? { showPrompt: true, title: "", message: "" },
      ErrorAlert: () => now().errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
      Type: () => (now().rule === undefined ? "None" : "List"),
    },
    set: {
      Rule: (rule) => change({ rule: listRule(rule) }),
      Prompt: (prompt) => change({ prompt }),
      ErrorAlert: (errorAlert) => change({ errorAlert }),
    },
    methods: {
      Clear: () => {
        refuseFormatting(session, sheet);
        sheet.setValidations(others());
      },
    },
  };
}

function listRule(rule: Wire): Wire {
  const list = fieldOf(rule, "list");
  const source = fieldOf(list, "source");
  if (typeof source !== "string" || source === "") throw invalidArgument();
  if (!source.startsWith("=") && source.length > LONGEST_LIST) throw invalidArgument();
  return rule;
}

function fieldOf(object: Wire | undefined, name: string): Wire | undefined {
  return typeof object === "object" && object !== null && !Array.isArray(object)
    ? (object as Readonly<Record<string, Wire>>)[name]
    : undefined;
}
