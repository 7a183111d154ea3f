import { defineConfig } from "oxlint";

// The rules of the house that a linter can hold. tests/fences.test.ts plants violations and expects them to be seen.

/** What may not be imported (a pattern, or a list in the manner of .gitignore), and why. */
type Barred = ({ readonly regex: string } | { readonly group: string[] }) & { readonly message: string };

const rooms = "(?:domain|lexicon|read|compare|draft|report|testing|terminal)";
const everywhere: readonly Barred[] = [
  {
    group: ["@plandiff/*/**", "!@plandiff/*/schemas", "!@plandiff/*/schemas/**"],
    message: "Import what a package exports, never what is inside it.",
  },
  {
    regex: `(?:^|/)${rooms}/(?:src|dist|test)/|(?:^|/)(?:packages|apps)/`,
    message: "Import another package by its name, and declare it in package.json.",
  },
];
const platform: Barred = {
  regex: "^node:|^(?:fs|path|os|url|util|process|child_process|crypto|module|stream)(?:/|$)",
  message: "This package is pure: no files, no clock, no platform.",
};
const drawing: Barred = {
  regex: "^(?:react|ink)(?:/|$)|/(?:review|finish)/",
  message:
    "Commands that draw nothing never load React or Ink; load review/ and finish/ by import() where they are needed.",
};
const pureScreen: Barred = {
  regex: "^(?:react|ink)(?:/|$)|/(?:views|effects)/",
  message: "The model of a screen is pure: it draws nothing and touches nothing.",
};
/** What both screens use lives in screen/, which knows neither of them. */
const anotherScreen = (...others: readonly string[]): Barred => ({
  regex: `/(?:${others.join("|")})/`,
  message: "The screens know nothing of each other: what both use lives in screen/.",
});
const ours = (...allowed: readonly string[]): Barred => ({
  group: ["@plandiff/*", ...allowed.map((name) => `!@plandiff/${name}`)],
  message:
    allowed.length === 0
      ? "The domain is the ground: it imports none of our packages."
      : `The packages are a star: this one imports ${allowed.join(" and ")} only.`,
});

/** The whole ban list of a folder: a later override replaces an earlier one, so each names everything. */
const bar = (...barred: readonly Barred[]): ["error", { patterns: Barred[] }] => [
  "error",
  { patterns: [...everywhere, ...barred] },
];

export default defineConfig({
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "promise", "node"],
  categories: { correctness: "error", suspicious: "error" },
  env: { es2024: true },
  // The yardsticks of tests/bench are kept as they are, so that figures stay comparable.
  ignorePatterns: ["**/node_modules", "**/dist/**", "examples/**", "tests/bench/*.mjs"],
  rules: {
    "eslint/eqeqeq": "error",
    "eslint/no-param-reassign": "error",
    "eslint/no-control-regex": "off",
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "import/no-named-as-default-member": "off",
    "no-restricted-imports": bar(),
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    "react/react-in-jsx-scope": "off",
    "typescript/consistent-type-imports": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-unsafe-type-assertion": "off",
    "typescript/require-array-sort-compare": ["error", { ignoreStringArrays: true }],
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    // The compiler's noImplicitReturns knows when a switch is exhaustive; this rule does not.
    "typescript/consistent-return": "off",
    // There are no classes here, so no function has a `this` to lose.
    "typescript/unbound-method": "off",
    "typescript/no-misused-spread": "off",
    "unicorn/consistent-function-scoping": "off",
    "unicorn/filename-case": ["error", { case: "kebabCase" }],
    "unicorn/require-module-specifiers": "off",
  },
  overrides: [
    {
      files: ["packages/*/src/**"],
      rules: {
        "eslint/no-console": "error",
        "eslint/no-restricted-properties": [
          "error",
          {
            object: "Date",
            property: "now",
            message: "Take the day as an argument: results must not depend on a clock.",
          },
          { object: "Math", property: "random", message: "Results must be the same every time." },
        ],
      },
    },
    { files: ["packages/domain/src/**"], rules: { "no-restricted-imports": bar(platform, ours()) } },
    { files: ["packages/lexicon/src/**"], rules: { "no-restricted-imports": bar(platform, ours("domain")) } },
    {
      files: ["packages/compare/src/**"],
      rules: { "no-restricted-imports": bar(platform, ours("domain", "lexicon")) },
    },
    {
      files: ["packages/{read,draft,report}/src/**"],
      rules: { "no-restricted-imports": bar(ours("domain", "lexicon")) },
    },
    { files: ["packages/testing/src/**"], rules: { "no-restricted-imports": bar(ours("domain", "lexicon")) } },
    { files: ["apps/terminal/src/cli/**"], rules: { "no-restricted-imports": bar(drawing) } },
    {
      files: ["apps/terminal/src/screen/**"],
      rules: { "no-restricted-imports": bar(anotherScreen("review", "finish", "cli")) },
    },
    {
      files: ["apps/terminal/src/screen/model/**"],
      rules: { "no-restricted-imports": bar(platform, pureScreen, anotherScreen("review", "finish", "cli")) },
    },
    {
      files: ["apps/terminal/src/review/**"],
      rules: { "no-restricted-imports": bar(anotherScreen("finish", "cli")) },
    },
    {
      files: ["apps/terminal/src/review/model/**"],
      rules: { "no-restricted-imports": bar(platform, pureScreen, anotherScreen("finish", "cli")) },
    },
    {
      files: ["apps/terminal/src/finish/**"],
      rules: { "no-restricted-imports": bar(anotherScreen("review", "cli")) },
    },
    {
      files: ["apps/terminal/src/finish/model/**"],
      rules: { "no-restricted-imports": bar(platform, pureScreen, anotherScreen("review", "cli")) },
    },
    {
      // Tests sort texts only to compare them, and look at a package's exports by name.
      files: ["tests/**", "**/test/**"],
      rules: { "typescript/require-array-sort-compare": "off", "import/namespace": "off" },
    },
    {
      files: ["**/*.config.ts", "scripts/tally-reporter.ts", "apps/terminal/bundle/no-devtools.js"],
      rules: { "import/no-default-export": "off" },
    },
  ],
});
