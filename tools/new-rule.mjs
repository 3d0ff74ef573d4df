// npm run new:rule -- <code> [budget|key-results|evaluation|reading]: writes the stubs of a rule.
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const GROUPS = ["budget", "key-results", "evaluation", "reading"];

const [code = "", asked] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)+$/.test(code))
  stop("Give the rule's code in kebab-case, such as budget-total-differs.");
const ruleFile = `src/core/findings/rules/${code}.ts`;
if (existsSync(ruleFile)) stop(`${ruleFile} is there already.`);

const codesOf = Object.fromEntries(GROUPS.map((name) => [name, codesIn(factsFile(name))]));
const group = asked ?? groupOfKin();
const kin = codesOf[group] ?? stop(`Name the group behind the code: ${GROUPS.join(", ")}.`);
const last = kin.at(-1);

edit(factsFile(group), (text) => beforeEnd(text, `  "${code}": { readonly text: string };\n`));
for (const language of ["th", "en"]) {
  edit(`src/core/messages/${language}/${group}.ts`, (text) => beforeEnd(text, `  "${code}": () => "",\n`));
  edit(`src/core/messages/${language}/sources.ts`, (text) => beforeEnd(text, `  "${code}": "",\n`));
}
edit("src/core/findings/rules/index.ts", (text) =>
  text
    .replace(new RegExp(`import .* from "./${last}";\n`), `$&import { ${camel(code)} } from "./${code}";\n`)
    .replace(`  ${camel(last)},\n`, `$&  ${camel(code)},\n`),
);
write(
  ruleFile,
  `import { defineRule } from "../define-rule";

export const ${camel(code)} = defineRule({
  code: "${code}",
  severity: "warning",
  summary: "",
  check: () => [],
});
`,
);
write(
  `test/core/findings/rules/${code}.test.ts`,
  `import { ${camel(code)} } from "../../../../src/core/findings/rules/${code}";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

describeRule(${camel(code)}, {
  accepts: {
    "a plan without tables": aPlan({ "ส่วนที่ 2": [] }),
  },
  reports: {},
});
`,
);
edit("docs/rules.md", (text) =>
  text
    .replace(new RegExp(`\\| \`${last}\` .*\n`), `$&| \`${code}\` | warning |  |\n`)
    .replace(sectionOf(last), `$&### \`${code}\`\n\n**Example:**\n\n**Mend:**\n\n**Source:**\n\n`),
);
edit("docs/rules-th.md", (text) =>
  text.replace(sectionOf(last), `$&### \`${code}\`\n\n**ตัวอย่าง:**\n\n**วิธีแก้:**\n\n**ที่มา:**\n\n`),
);
console.log("Next: facts, sentences, severity, summary, check, cases; then npm run docs:rules && npm test.");

function groupOfKin() {
  const [word] = code.split("-");
  return GROUPS.find((name) => codesOf[name].some((known) => known.startsWith(`${word}-`)));
}

function factsFile(name) {
  return `src/core/findings/facts/${name}.ts`;
}

function codesIn(file) {
  return [...readFileSync(file, "utf8").matchAll(/^ {2}"([a-z-]+)": /gm)].map(([, known]) => known);
}

/** A rule's section of the pages that explain the rules. */
function sectionOf(name) {
  return new RegExp(`### .*\`${name}\`\\n[^]*?(?=^##)`, "m");
}

function camel(name) {
  return name.replace(/-./g, (dash) => dash[1].toUpperCase());
}

function beforeEnd(text, line) {
  return text.replace(/\n(\}(?:;)?)\n$/, `\n${line}$1\n`);
}

function edit(file, change) {
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) stop(`${file} has another shape than expected; nothing was added to it.`);
  writeFileSync(file, after);
  console.log(`changed ${file}`);
}

function write(file, text) {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
