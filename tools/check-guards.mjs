// Shows that every guard bites: each case below must be refused by the guard it names.
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise } from "dependency-cruiser";
import { ESLint } from "eslint";
import ts from "typescript";
import configuration from "../config/dependency-cruiser.cjs";

/** Files of a small project, and the rules of dependency-cruiser that must refuse them. */
const IMPORTS = {
  "core-grid-imports": { "src/core/grid/a.ts": `import "../plan/b";`, "src/core/plan/b.ts": "" },
  "core-text-imports": { "src/core/text/a.ts": `import "../grid/b";`, "src/core/grid/b.ts": "" },
  "core-kept-imports": { "src/core/kept/a.ts": `import "../plan/b";`, "src/core/plan/b.ts": "" },
  "core-plan-imports": { "src/core/plan/a.ts": `import "../findings/b";`, "src/core/findings/b.ts": "" },
  "core-scorecard-imports": { "src/core/scorecard/a.ts": `import "../patch/b";`, "src/core/patch/b.ts": "" },
  "core-findings-imports": {
    "src/core/findings/a.ts": `import "../messages/b";`,
    "src/core/messages/b.ts": "",
  },
  "core-patch-imports": { "src/core/patch/a.ts": `import "fflate";` },
  "core-compare-imports": { "src/core/compare/a.ts": `import "../patch/b";`, "src/core/patch/b.ts": "" },
  "core-history-imports": { "src/core/history/a.ts": `import "../plan/b";`, "src/core/plan/b.ts": "" },
  "core-report-imports": { "src/core/report/a.ts": `import "../compare/b";`, "src/core/compare/b.ts": "" },
  "core-messages-imports": { "src/core/messages/a.ts": `import "node:fs";` },
  "port-imports": { "src/port/a.ts": `import "../core/plan/b";`, "src/core/plan/b.ts": "" },
  "app-imports": { "src/app/a.ts": `import "../adapters/xlsx/b";`, "src/adapters/xlsx/b.ts": "" },
  "adapters-xlsx-imports": {
    "src/adapters/xlsx/a.ts": `import "../../core/plan/b";`,
    "src/core/plan/b.ts": "",
  },
  "adapters-office-imports": {
    "src/adapters/office/a.ts": `import "../../core/plan/b";`,
    "src/core/plan/b.ts": "",
  },
  "taskpane-imports": {
    "src/taskpane/a.ts": `import "../adapters/office/b";`,
    "src/adapters/office/b.ts": "",
  },
  "commands-imports": {
    "src/commands/a.ts": `import "../adapters/office/b";`,
    "src/adapters/office/b.ts": "",
  },
  "host-imports": { "src/host/a.ts": `import "../app/b";`, "src/app/b.ts": "" },
  "add-in-knows-no-host": { "src/taskpane/index.tsx": `import "../host/b";`, "src/host/b.ts": "" },
  "cli-imports": { "src/cli/a.ts": `import "../adapters/xlsx/b";`, "src/adapters/xlsx/b.ts": "" },
  "folders-have-a-place": { "src/elsewhere/a.ts": `import "../port/b";`, "src/port/b.ts": "" },
  "no-cycles": { "src/port/a.ts": `import "./b";`, "src/port/b.ts": `import "./a";` },
  "rules-stand-alone": {
    "src/core/findings/rules/a.ts": `import "./b";`,
    "src/core/findings/rules/b.ts": "",
  },
  "src-knows-no-tests": { "src/app/a.ts": `import "../../test/b";`, "test/b.ts": "" },
  "no-orphans": { "src/cli/main.ts": "", "src/port/a.ts": "" },
  resolvable: { "src/port/a.ts": `import "./gone";` },
};

/** Lines that ESLint must refuse, by the rule that must do it; each text stands in for an existing file. */
const LINT = {
  "src/core/plan/budget.ts": [
    ["no-restricted-syntax", "export async function wait() {}"],
    ["no-restricted-syntax", "export function f() { throw new TypeError(); }"],
    ["no-restricted-syntax", "export function g() { try { f(); } catch { return; } }"],
    ["no-restricted-syntax", `export * from "./plan";`],
    ["no-restricted-globals", "export const now = Date.now();"],
    ["no-restricted-globals", "export const later = Promise.resolve();"],
    ["no-restricted-properties", "export const luck = Math.random();"],
    ["@typescript-eslint/no-explicit-any", "export const h = (x: any) => [x];"],
  ],
  "src/cli/score.ts": [
    ["@typescript-eslint/no-floating-promises", "Promise.resolve();"],
    ["no-restricted-syntax", `export * from "./validate";`],
    ["no-console", `console.log("");`],
  ],
};

/** Globals that must not compile in the core. */
const GLOBALS = ["console", "document", "process", "Excel", "setTimeout", "fetch"];

const failures = [...(await importFailures()), ...(await lintFailures()), ...globalFailures()];
for (const failure of failures) console.error(`does not bite: ${failure}`);
if (failures.length === 0) console.log("✔ every guard bites");
process.exitCode = failures.length > 0 ? 1 : 0;

async function importFailures() {
  const { forbidden, options } = configuration;
  const untried = forbidden.map(({ name }) => name).filter((name) => !(name in IMPORTS));
  const failed = [];
  for (const [rule, files] of Object.entries(IMPORTS)) {
    const baseDir = project(files);
    try {
      const { output } = await cruise(["."], {
        ...options,
        tsConfig: undefined,
        baseDir,
        validate: true,
        ruleSet: { forbidden },
      });
      const bitten = output.summary.violations.map((violation) => violation.rule.name);
      if (!bitten.includes(rule)) failed.push(`${rule} (dependency-cruiser)`);
    } finally {
      rmSync(baseDir, { recursive: true });
    }
  }
  return [
    ...failed,
    ...untried.map((rule) => `${rule} (dependency-cruiser) has no case in ${import.meta.filename}`),
  ];
}

function project(files) {
  const baseDir = mkdtempSync(join(tmpdir(), "guards-"));
  symlinkSync(resolve("node_modules"), join(baseDir, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), text);
  }
  return baseDir;
}

async function lintFailures() {
  const eslint = new ESLint({ overrideConfigFile: "config/eslint.config.mjs" });
  const failed = [];
  for (const [filePath, lines] of Object.entries(LINT)) {
    const [{ messages }] = await eslint.lintText(lines.map(([, text]) => text).join("\n"), { filePath });
    lines.forEach(([rule, text], i) => {
      const bitten = messages.some(({ ruleId, line }) => ruleId === rule && line === i + 1);
      if (!bitten) failed.push(`${rule} (eslint) on ${text}`);
    });
  }
  return failed;
}

function globalFailures() {
  const { config } = ts.readConfigFile("tsconfig.core.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  const probe = resolve("src/core/probe.ts");
  const text = GLOBALS.map((name) => `export const a_${name} = ${name};`).join("\n");
  host.fileExists = (path) => resolve(path) === probe || fileExists(path);
  host.readFile = (path) => (resolve(path) === probe ? text : readFile(path));
  const program = ts.createProgram([probe], { ...options, noEmit: true }, host);
  const refused = ts.getPreEmitDiagnostics(program).map(({ messageText }) => String(messageText));
  return GLOBALS.filter((name) => !refused.some((message) => message.includes(`'${name}'`))).map(
    (name) => `tsconfig.core.json accepts ${name}`,
  );
}
