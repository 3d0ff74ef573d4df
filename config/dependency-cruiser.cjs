const PACKAGES = {
  "core/text": ["fastest-levenshtein"],
  "adapters/xlsx": ["@univerjs", "fflate", "saxes"],
  taskpane: ["react", "react-dom", "@fluentui", "@fontsource", "@tanstack"],
  host: ["@univerjs", "@fontsource"],
};

/** Each folder of src, the folders it may import besides itself, and what to do instead of anything else. */
const FOLDERS = [
  ["core/grid", [], "Cells know nothing of plans: hand the cell layer what it needs as an argument."],
  ["core/text", [], "Text is compared without knowing whose it is: pass strings in, take strings out."],
  [
    "core/kept",
    ["core/grid", "core/text"],
    "What the add-in keeps in the workbook is rows of texts here; what they mean is said where they are used.",
  ],
  [
    "core/plan",
    ["core/kept", "core/grid", "core/text"],
    "The plan says what the sheets say; judging and scoring come after it.",
  ],
  [
    "core/scorecard",
    ["core/plan", "core/grid", "core/text"],
    "Scores come from the plan alone; whoever shows or writes them imports the scorecard.",
  ],
  [
    "core/findings",
    ["core/scorecard", "core/plan", "core/kept", "core/grid", "core/text"],
    "A rule judges the plan and returns facts; words belong in core/messages, writes in its fix.",
  ],
  [
    "core/patch",
    ["core/scorecard", "core/findings", "core/plan", "core/kept", "core/grid", "core/text"],
    "A patch is data made from a plan and its scorecard; a port applies it.",
  ],
  [
    "core/compare",
    ["core/findings", "core/scorecard", "core/plan", "core/grid", "core/text"],
    "Two plans are compared as they were read; what is wrong with one of them is core/findings' to say.",
  ],
  [
    "core/history",
    ["core/patch", "core/kept", "core/grid", "core/text"],
    "The history knows cells and patches, not what they are for: pass an action's name and time in.",
  ],
  [
    "core/messages",
    [
      "core/history",
      "core/compare",
      "core/patch",
      "core/findings",
      "core/scorecard",
      "core/plan",
      "core/grid",
      "core/text",
    ],
    "Words are made from facts; whatever they need must be among the facts.",
  ],
  [
    "core/report",
    ["core/messages", "core/patch", "core/findings", "core/scorecard", "core/plan", "core/kept", "core/grid"],
    "A report tells what was found before it; it finds, scores and compares nothing itself.",
  ],
  [
    "port",
    ["core/grid", "core/patch"],
    "A port speaks of cells and patches only; a use case in app brings in the rest.",
  ],
  [
    "app",
    ["port", "core"],
    "A use case asks a Workbook that is handed to it; only a root chooses the adapter.",
  ],
  [
    "adapters/xlsx",
    ["port", "core/grid", "core/patch"],
    "An adapter carries cells and decides nothing; decisions belong in core, choices in app.",
  ],
  [
    "adapters/office",
    ["port", "core/grid", "core/patch"],
    "An adapter carries cells and decides nothing; decisions belong in core, choices in app.",
  ],
  [
    "taskpane",
    ["app", "port", "core"],
    "The pane is handed its workbook; only src/taskpane/index.tsx chooses an adapter.",
  ],
  [
    "commands",
    ["app", "port", "core"],
    "A command is handed its workbook; only src/commands/commands.ts chooses an adapter.",
  ],
  [
    "host",
    ["port", "core/grid", "core/patch", "adapters/xlsx"],
    "The embedded host stands in for Excel: it knows cells and files, not plans, and nobody in the add-in knows it.",
  ],
  [
    "cli",
    ["app", "port", "core"],
    "The command line is handed its workbook; only src/cli/main.ts chooses an adapter.",
  ],
];

/** The files that may import any adapter. */
const ROOTS = "^src/(cli/main[.]ts|taskpane/index[.]tsx|commands/commands[.]ts|host/page/index[.]ts)$";

/** `npm run sample`: the one script outside src for which src may hold something. */
const SAMPLE_MAKER = "^test/fixtures/plan-2568/make-sample[.]ts$";

const NODE_BUILT_IN = "^(node:)?[a-z_]+(/promises)?$";
const inside = (folder) => `^src/${folder}/`;

function folderRule([folder, others, comment]) {
  const packages = (PACKAGES[folder] ?? []).map((name) => `^node_modules/${name}(/|$)`);
  const nodeToo = folder === "cli" ? [NODE_BUILT_IN, "^package[.]json$"] : [];
  const sampleToo = folder === "host" ? ["^assets/sample-"] : [];
  return {
    name: `${folder.replace("/", "-")}-imports`,
    severity: "error",
    comment,
    from: { path: inside(folder), pathNot: ROOTS },
    to: { pathNot: [folder, ...others].map(inside).concat(packages, nodeToo, sampleToo) },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...FOLDERS.map(folderRule),
    {
      name: "folders-have-a-place",
      severity: "error",
      comment:
        "A new folder of src gets a line in FOLDERS (config/dependency-cruiser.cjs) that says what it may import.",
      from: { path: "^src/", pathNot: FOLDERS.map(([folder]) => inside(folder)) },
      to: {},
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or hide a third that both can import.",
      from: {},
      to: { circular: true },
    },
    {
      name: "rules-stand-alone",
      severity: "error",
      comment: "What two rules need belongs one folder up, in a file of its own.",
      from: { path: "^src/core/findings/rules/(?!index)[^/]+$" },
      to: { path: "^src/core/findings/rules/" },
    },
    {
      name: "src-knows-no-tests",
      severity: "error",
      comment: "What the product needs is moved to src.",
      from: { path: "^src/" },
      to: { path: "^(test|tools|config)/" },
    },
    {
      name: "add-in-knows-no-host",
      severity: "error",
      comment: "The embedded host must not get into the add-in's bundle: let the host's own entry import it.",
      from: { path: "^src/(?!host/)" },
      to: { path: "^src/host/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "No root reaches this file: import it where it is used, or delete it.",
      from: { path: [ROOTS, SAMPLE_MAKER] },
      // Declarations of what webpack makes of pictures and files are imported by nobody.
      to: { path: "^src/", pathNot: [ROOTS, "[.]d[.]ts$"], reachable: false },
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "The import leads nowhere: mend the path or add the package.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
