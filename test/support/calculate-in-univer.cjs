// Calculates a workbook with Univer: its workbook data comes in as JSON, the sheets' values go out, by name.
// A process of its own, because Univer's dependencies are ES modules that Jest does not load.
const { readFileSync } = require("node:fs");
const { createUniver, LocaleType } = require("@univerjs/presets");
const { UniverSheetsNodeCorePreset } = require("@univerjs/presets/preset-sheets-node-core");

async function main() {
  const { univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: {},
    presets: [UniverSheetsNodeCorePreset()],
  });
  const workbook = univerAPI.createWorkbook(JSON.parse(readFileSync(0, "utf8")));
  const formulas = univerAPI.getFormula();
  const applied = formulas.onCalculationResultApplied();
  formulas.executeCalculation();
  await applied;
  const valuesOf = (sheet) => sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns()).getValues();
  const values = workbook.getSheets().map((sheet) => [sheet.getSheetName(), valuesOf(sheet)]);
  process.stdout.write(JSON.stringify(values), () => process.exit(0));
}

void main();
