import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const NO_BARRELS = { selector: "ExportAllDeclaration", message: "No barrels: import the file itself." };

const CORE_COMPUTES = [
  { selector: ":function[async=true]", message: "The core is synchronous: app waits for the workbook." },
  { selector: "AwaitExpression", message: "The core is synchronous: app waits for the workbook." },
  {
    selector: "ThrowStatement > NewExpression[callee.name!='Error']",
    message: "What a user typed is a finding, returned; only a mistake of ours is thrown, as a plain Error.",
  },
  {
    selector: "CatchClause",
    message: "Nothing in the core throws at a user's data, so there is nothing to catch.",
  },
];

export default tseslint.config(
  // Scripts outside the TypeScript project; typed rules cannot read them.
  { ignores: ["**/*.cjs"] },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  { rules: { "no-console": "error", "no-restricted-syntax": ["error", NO_BARRELS] } },
  // A port's methods are promises by contract, whether or not an adapter has to wait.
  { files: ["src/adapters/**", "test/**"], rules: { "@typescript-eslint/require-await": "off" } },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": ["error", "Date", "Promise", "setTimeout", "queueMicrotask"],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core gives the same answer every time." },
      ],
      "no-restricted-syntax": ["error", NO_BARRELS, ...CORE_COMPUTES],
    },
  },
  {
    files: ["src/adapters/office/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
);
