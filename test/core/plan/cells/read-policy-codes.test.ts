import { readPolicyCodes } from "../../../../src/core/plan/cells/read-policy-codes";
import { disguises } from "../../../support/disguises";

const shown = (text: string): string[] =>
  readPolicyCodes(text).map(
    ({ digits, text: own, wellFormed }) => `${own}=${digits}${wellFormed ? "" : "?"}`,
  );

describe("readPolicyCodes", () => {
  test.each([
    ["202", ["202=202"]],
    ["P054", ["P054=054"]],
    ["P123, P129, P202", ["P123=123", "P129=129", "P202=202"]],
    ["P123,P129;P202/P018", ["P123=123", "P129=129", "P202=202", "P018=018"]],
    ["P123 และ P129", ["P123=123", "P129=129"]],
    ["P 054", ["P054=054"]],
    ["-", []],
    ["", []],
    ["P12", ["P12=12?"]],
    ["PX01", ["PX01=01?"]],
    ["P1234", ["P1234=1234?"]],
    ["P054, 12", ["P054=054", "12=12?"]],
  ])("reads %j", (text, expected) => {
    expect(shown(text)).toEqual(expected);
    for (const disguise of Object.values(disguises)) expect(shown(disguise(text))).toEqual(expected);
  });
});
