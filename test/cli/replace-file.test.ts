import fs, {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { replaceFile } from "../../src/cli/replace-file";
import { aFolder } from "../support/phaen";

const bytes = Buffer.from("new");
const folder = aFolder();
let count = 0;

/** A fresh folder, so that what stands in it is what the test put there. */
function aPlace(): string {
  const place = join(folder, String(count++));
  mkdirSync(place);
  return place;
}

/** A file system that fails in one call, as a full disk or a missing right does. */
function failing(
  call: "writeFileSync" | "fsyncSync" | "renameSync" | "openSync" | "accessSync",
  code: string,
) {
  return {
    ...fs,
    [call]: (...args: never[]) => {
      // Half of the bytes get onto the disk before it is full.
      if (call === "writeFileSync") fs.writeSync(args[0] as unknown as number, bytes.subarray(0, 1));
      throw Object.assign(new Error(code), { code });
    },
  };
}

test("accepts a new file", () => {
  const place = aPlace();
  replaceFile(join(place, "out.xlsx"), bytes);
  expect(readdirSync(place)).toEqual(["out.xlsx"]);
  expect(readFileSync(join(place, "out.xlsx"), "utf8")).toBe("new");
});

test("accepts a file that is there and keeps its permissions", () => {
  const place = aPlace();
  const out = join(place, "out.xlsx");
  writeFileSync(out, "old");
  chmodSync(out, 0o640);
  replaceFile(out, bytes);
  expect(readFileSync(out, "utf8")).toBe("new");
  expect(statSync(out).mode & 0o777).toBe(0o640);
  expect(readdirSync(place)).toEqual(["out.xlsx"]);
});

test.each([
  ["that leads to a file", true],
  ["that leads to nothing yet", false],
])("accepts a link %s and writes where it leads", (_, isThere) => {
  const place = aPlace();
  mkdirSync(join(place, "far"));
  if (isThere) writeFileSync(join(place, "far/real.xlsx"), "old");
  symlinkSync("far/real.xlsx", join(place, "out.xlsx"));
  replaceFile(join(place, "out.xlsx"), bytes);
  expect(readFileSync(join(place, "far/real.xlsx"), "utf8")).toBe("new");
  expect(fs.lstatSync(join(place, "out.xlsx")).isSymbolicLink()).toBe(true);
  expect(readdirSync(join(place, "far"))).toEqual(["real.xlsx"]);
});

test.each([
  ["writeFileSync", "ENOSPC", "disk-full"],
  ["fsyncSync", "ENOSPC", "disk-full"],
  ["fsyncSync", "EDQUOT", "disk-full"],
  ["renameSync", "EACCES", "out-not-allowed"],
  ["openSync", "EROFS", "out-not-allowed"],
  ["accessSync", "EACCES", "out-not-allowed"],
  ["renameSync", "EBUSY", "out-not-writable"],
] as const)("reports %s failing with %s as %s and leaves all as it was", (call, code, trouble) => {
  const place = aPlace();
  const out = join(place, "out.xlsx");
  writeFileSync(out, "old");
  expect(() => replaceFile(out, bytes, failing(call, code))).toThrow(
    expect.objectContaining({
      trouble: expect.objectContaining({ code: trouble }) as unknown,
      about: out,
    }) as Error,
  );
  expect(readFileSync(out, "utf8")).toBe("old");
  expect(readdirSync(place)).toEqual(["out.xlsx"]);
});

test("reports a folder, a missing folder and a device", () => {
  const place = aPlace();
  const troubleAt = (out: string) => {
    try {
      replaceFile(out, bytes);
    } catch (error) {
      return (error as { trouble: unknown }).trouble;
    }
    return undefined;
  };
  expect(troubleAt(place)).toMatchObject({ code: "out-is-folder" });
  expect(troubleAt(join(place, "no/out.xlsx"))).toEqual({
    code: "out-folder-missing",
    facts: { folder: join(place, "no") },
  });
  expect(troubleAt("/dev/null")).toMatchObject({ code: "out-is-no-file" });
  expect(readdirSync(place)).toEqual([]);
});
