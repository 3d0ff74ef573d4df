import { CommandTrouble } from "../../src/cli/command-trouble";
import { languageAsked, parseCommand } from "../../src/cli/parse-command";

test.each([
  ["validate a.xlsx", { name: "validate", files: ["a.xlsx"], json: false, language: "th" }],
  ["validate a b --json --lang en", { name: "validate", files: ["a", "b"], json: true, language: "en" }],
  ["--json validate a", { name: "validate", files: ["a"], json: true, language: "th" }],
  ["validate -- --odd.xlsx", { name: "validate", files: ["--odd.xlsx"], json: false, language: "th" }],
  ["score a", { name: "score", file: "a", out: undefined, json: false, language: "th" }],
  ["score a --out=b --lang=en", { name: "score", file: "a", out: "b", json: false, language: "en" }],
  ["score a --out=-b", { name: "score", file: "a", out: "-b", json: false, language: "th" }],
  ["criteria a --out b --lang en", { name: "criteria", file: "a", out: "b", language: "en" }],
  ["progress a", { name: "progress", file: "a", out: undefined, json: false, language: "th" }],
  ["progress a --out b --json", { name: "progress", file: "a", out: "b", json: true, language: "th" }],
  ["report a", { name: "report", file: "a", out: undefined, language: "th" }],
  ["report a --out b.html --lang en", { name: "report", file: "a", out: "b.html", language: "en" }],
  ["compare a b", { name: "compare", last: "a", current: "b", json: false, language: "th" }],
  ["compare a b --json", { name: "compare", last: "a", current: "b", json: true, language: "th" }],
  [
    "restore a",
    { name: "restore", file: "a", point: undefined, out: undefined, json: false, language: "th" },
  ],
  [
    "restore a --to 0 --out b",
    { name: "restore", file: "a", point: { to: 0 }, out: "b", json: false, language: "th" },
  ],
  [
    "restore a --action=3 --json",
    { name: "restore", file: "a", point: { action: 3 }, out: undefined, json: true, language: "th" },
  ],
  ["--help", { name: "help", about: "phaen", language: "th" }],
  ["-h --lang en", { name: "help", about: "phaen", language: "en" }],
  ["score --help", { name: "help", about: "score", language: "th" }],
  ["--version", { name: "version" }],
])("accepts phaen %s", (line, command) => {
  expect(parseCommand(line.split(" "))).toEqual(command);
});

test.each([
  ["", "command-missing", {}],
  ["check a", "command-unknown", { command: "check" }],
  ["validate", "file-not-given", { command: "validate" }],
  ["score", "file-not-given", { command: "score" }],
  ["score a b", "too-many-files", { command: "score" }],
  ["criteria", "file-not-given", { command: "criteria" }],
  ["criteria a", "out-not-given", { command: "criteria FILE" }],
  ["criteria a --out b --json", "option-misplaced", { option: "--json", command: "criteria" }],
  ["progress a b", "too-many-files", { command: "progress" }],
  ["progress a --year 2568", "option-misplaced", { option: "--year", command: "progress" }],
  ["report a b", "too-many-files", { command: "report" }],
  ["report a --json", "option-misplaced", { option: "--json", command: "report" }],
  ["compare", "file-not-given", { command: "compare" }],
  ["compare a", "two-files-needed", {}],
  ["compare a b c", "two-files-needed", {}],
  ["compare a b --out c", "option-misplaced", { option: "--out", command: "compare" }],
  ["restore a b", "too-many-files", { command: "restore" }],
  ["restore a --out b", "restore-point-missing", {}],
  ["restore a --to 1 --action 2", "restore-point-missing", {}],
  ["restore a --action 1.5", "action-unknown", { action: "1.5" }],
  ["report a --to 1", "option-misplaced", { option: "--to", command: "report" }],
  ["template --out a --action 1", "option-misplaced", { option: "--action", command: "template" }],
  ["validate a --verbose", "option-unknown", { option: "--verbose" }],
  ["validate a -x", "option-unknown", { option: "-x" }],
  ["validate a --no-json", "option-unknown", { option: "--no-json" }],
  ["validate a --toString", "option-unknown", { option: "--toString" }],
  ["score a --out", "option-without-value", { option: "--out" }],
  ["score a --out=", "option-without-value", { option: "--out" }],
  ["score a --out --json", "option-without-value", { option: "--out" }],
  ["validate a --json=yes", "option-with-value", { option: "--json" }],
  ["validate a --out b", "option-misplaced", { option: "--out", command: "validate" }],
  ["validate a --lang fr", "language-unknown", { language: "fr" }],
  ["validate a --lang constructor", "language-unknown", { language: "constructor" }],
])("reports phaen %s as %s", (line, code, facts) => {
  const parse = () => parseCommand(line === "" ? [] : line.split(" "));
  expect(parse).toThrow(CommandTrouble);
  expect(parse).toThrow(expect.objectContaining({ trouble: { code, facts } }) as Error);
});

test("accepts --lang even where the rest makes no command", () => {
  expect(languageAsked(["--lang", "en", "--odd"])).toBe("en");
  expect(languageAsked(["--lang=en"])).toBe("en");
  expect(languageAsked(["validate", "en"])).toBe("th");
});
