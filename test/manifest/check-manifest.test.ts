import { readFileSync } from "node:fs";
import { associatedFunctions } from "../../tools/manifest/associated-functions";
import { checkManifest } from "../../tools/manifest/check-manifest";
import { pngSize } from "../../tools/manifest/png-size";

const sound = readFileSync("manifest.xml", "utf8");
const functions = associatedFunctions(readFileSync("src/commands/commands.ts", "utf8"));
const surroundings = { pngSize, functions };

/** The manifest with the first `part` replaced; it must be there. */
function broken(part: string | RegExp, by: string): string {
  const text = sound.replace(part, by);
  if (text === sound) throw new Error(`The manifest has no ${String(part)}`);
  return text;
}

test("accepts the add-in's own manifest", () => {
  expect(checkManifest(sound, surroundings)).toEqual([]);
});

test("asks for the ExcelApi set that the Office adapter needs, no more and no less", () => {
  const needed = /NEEDED = "([\d.]+)"/.exec(readFileSync("src/adapters/office/in-office.ts", "utf8"));
  expect(sound).toContain(`<Set Name="ExcelApi" MinVersion="${needed?.[1]}" />`);
});

const LONG = "ก".repeat(251);

test.each<[string, string, string]>([
  ["an id that is no GUID", broken(/<Id>[^<]+/, "<Id>phaen"), `the id "phaen" is no GUID`],
  ["a version without a dot", broken(/<Version>[^<]+/, "<Version>1"), `"1" is no version like 1.2.3.4`],
  [
    "a permission that does not exist",
    broken("ReadWriteDocument", "Everything"),
    `there is no permission "Everything"`,
  ],
  [
    "an address without https",
    broken(
      '"Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html',
      '"Taskpane.Url" DefaultValue="http://localhost:3000/taskpane.html',
    ),
    `"Taskpane.Url" is not https: http://localhost:3000/taskpane.html`,
  ],
  [
    "a translated address without https",
    broken(
      '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html" />',
      '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"><bt:Override Locale="th-TH" Value="ftp://x" /></bt:Url>',
    ),
    `"Taskpane.Url" is not https: ftp://x`,
  ],
  [
    "a resource that is not there",
    broken('<Label resid="Group.Label"', '<Label resid="Group.Name"'),
    `<Label> names the resource "Group.Name", which is not there`,
  ],
  [
    "a resource of the wrong kind",
    broken('<Description resid="Validate.Tip"', '<Description resid="Validate.Label"'),
    `<Description> wants one of <bt:LongStrings>, but "Validate.Label" is one of <bt:ShortStrings>`,
  ],
  [
    "a resource of no use",
    broken(
      '<bt:String id="Group.Label"',
      '<bt:String id="Spare"><bt:Override Locale="th-TH" Value="x" /></bt:String><bt:String id="Group.Label"',
    ),
    `nothing uses the resource "Spare"`,
  ],
  [
    "a resource id that is too long",
    sound.replaceAll("Group.Label", "A.label.that.goes.on.and.on.and.on"),
    `the id "A.label.that.goes.on.and.on.and.on" has 34 characters, 32 are allowed`,
  ],
  [
    "an id given twice",
    broken('id="Phaen.Compute"', 'id="Phaen.Validate"'),
    `the id "Phaen.Validate" is given twice`,
  ],
  [
    "a label that is too long",
    broken('DefaultValue="Show pane"', `DefaultValue="${LONG.slice(0, 126)}"`),
    `"ShowPane.Label" has 126 characters, 125 are allowed`,
  ],
  [
    "a tip whose translation is too long",
    broken(' Value="เปิดแผง Phaen ข้างสมุดงาน"', ` Value="${LONG}"`),
    `"ShowPane.Tip" has 251 characters, 250 are allowed`,
  ],
  [
    "a name that is too long",
    broken('DisplayName DefaultValue="Phaen"', `DisplayName DefaultValue="${LONG.slice(0, 126)}"`),
    `<DisplayName> has 126 characters, 125 are allowed`,
  ],
  [
    "a string without a translation",
    broken(/<bt:Override Locale="th-TH" Value="เปิดแผง" \/>/, ""),
    `"ShowPane.Label" has no words for th-TH`,
  ],
  [
    "an element in the wrong order",
    broken(/(<IconUrl[^>]+>)\s*(<HighResolutionIconUrl[^>]+>)/, "$2$1"),
    `<IconUrl> must stand before <HighResolutionIconUrl> in <OfficeApp>`,
  ],
  [
    "an element that has no place",
    broken("<GetStarted>", "<Getstarted /><GetStarted>"),
    `<Getstarted> has no place in <DesktopFormFactor>`,
  ],
  ["a button without a tip", broken(/<Supertip>[^]*?<\/Supertip>/, ""), `<Control> has no <Supertip>`],
  [
    "a function that no code is associated with",
    broken("<FunctionName>validatePlan", "<FunctionName>validate"),
    `no code is associated with the function "validate"`,
  ],
  [
    "an icon without a mandatory size",
    broken('<bt:Image size="80" resid="Validate.80" />', ""),
    `<Icon> has no image of size 80`,
  ],
  [
    "an icon with another size than it says",
    broken("assets/score-32.png", "assets/score-80.png"),
    `assets/score-80.png is 80 × 80 pixels, not 32 × 32`,
  ],
  [
    "an icon whose file is missing",
    broken("assets/icon-64.png", "assets/icon-65.png"),
    `assets/icon-65.png is no PNG file`,
  ],
  [
    "a runtime that does not stay",
    broken('lifetime="long"', 'lifetime="short"'),
    `a shared runtime needs lifetime="long"`,
  ],
  ["a page cut short", sound.slice(0, 900), "not well formed"],
])("reports %s in a line of its own", (_, xml, fault) => {
  const faults = checkManifest(xml, surroundings);
  expect(faults.filter((line) => line.includes(fault))).toHaveLength(1);
});

test("reports a function that no button calls", () => {
  const faults = checkManifest(sound, { pngSize, functions: [...functions, "forgotten"] });
  expect(faults).toEqual([`line 1: no button calls the function "forgotten"`]);
});

test("tells the line that a fault is on", () => {
  const line = sound.slice(0, sound.indexOf("<Permissions>")).split("\n").length;
  expect(checkManifest(broken("ReadWriteDocument", "All"), surroundings)).toEqual([
    `line ${line}: there is no permission "All"`,
  ]);
});
