import * as zlib from "node:zlib";
import { crc32 } from "../../../../src/adapters/xlsx/zip/crc32";
import { inflatePart } from "../../../../src/adapters/xlsx/zip/inflate-part";
import { deflatedPart, type PackedPart } from "../../../../src/adapters/xlsx/zip/packed-part";
import { joinBytes } from "../../../../src/adapters/xlsx/zip/join-bytes";
import { offerBuiltIns } from "../../../support/offer-built-ins";

const content = new TextEncoder().encode("แผนปฏิบัติราชการประจำปี ".repeat(40_000));
const part: PackedPart = {
  method: 8,
  data: new Uint8Array(zlib.deflateRawSync(content)),
  crc: crc32(content),
  size: content.length,
};

async function inflated(packed: PackedPart, limit = Infinity): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await inflatePart(packed, { left: Infinity }, limit, (piece) => pieces.push(piece));
  return joinBytes(pieces);
}

describe.each([
  ["by Node's zlib", (): unknown => zlib],
  ["by the platform's streams, as in browsers", undefined],
])("%s", (_, builtIn) => {
  offerBuiltIns(builtIn);

  test("gives back what was packed piece by piece", async () => {
    const pieces = ["แผน ", "", "ก".repeat(200_000), "😀", "x".repeat(300_000)];
    const packed = await deflatedPart(pieces);
    expect(Buffer.from(await inflated(packed)).toString()).toBe(pieces.join(""));
    expect(packed.data.length).toBeLessThan(packed.size / 100);
  });

  test("gives the content back", async () => {
    expect(Buffer.compare(await inflated(part), content)).toBe(0);
  });

  test("refuses a part that is cut off, or not what its checksum says", async () => {
    const cut = { ...part, data: part.data.subarray(0, 500) };
    await expect(inflated(cut)).rejects.toMatchObject({ reason: "damaged" });
    await expect(inflated({ ...part, crc: 1 })).rejects.toMatchObject({ reason: "damaged" });
    const noise = { ...part, data: Uint8Array.from({ length: 300 }, () => 255) };
    await expect(inflated(noise)).rejects.toMatchObject({ reason: "damaged" });
  });

  test("stops at the limit, whatever size is declared", async () => {
    await expect(inflated({ ...part, size: 10 }, 1_000)).rejects.toMatchObject({ reason: "too-large" });
  });
});
