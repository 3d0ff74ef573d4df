import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

const root = join(__dirname, "../..");
/** Inside the repository, so that its packages are found; one for each worker, so that none is half written. */
const script = join(root, `dist/test/phaen-${process.env["JEST_WORKER_ID"] ?? "0"}.cjs`);
let isBuilt = false;

interface Told {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command, built from the sources as they are, in `folder`. */
export function phaen(folder: string, ...args: readonly string[]): Told {
  return inShell(folder, `node "$PHAEN" "$@"`, args);
}

/** Runs a line of bash in which `"$PHAEN"` is the built command and `"$@"` are `args`. */
export function inShell(folder: string, line: string, args: readonly string[] = []): Told {
  if (!isBuilt) {
    buildSync({
      absWorkingDir: root,
      entryPoints: ["src/cli/main.ts"],
      bundle: true,
      platform: "node",
      target: "node20",
      charset: "utf8",
      packages: "external",
      outfile: script,
      logLevel: "error",
    });
    isBuilt = true;
  }
  const env = { ...process.env, PHAEN: script, NO_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line, "phaen", ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/** Gives a test file a folder of its own, with these files in it at first, and takes it away afterwards. */
export function aFolder(files: Readonly<Record<string, Uint8Array | string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "phaen-"));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
