import { FileUnreadableError } from "../../../port/workbook-errors";
import { inflatePart, type InflateBudget } from "../zip/inflate-part";
import { deflatedPart, type PackedPart } from "../zip/packed-part";
import { packedEntry, type ZipDirectory, type ZipEntry } from "../zip/zip-directory";
import { writeZip } from "../zip/write-zip";
import { PartDecoder, asUtf8, inPieces } from "./part-text";

/** Bytes one part, and all read parts together, may inflate to. */
const PART_LIMIT = 512 * 1024 * 1024;
const TOTAL_LIMIT = 1536 * 1024 * 1024;

/** A part's text, whole or as it is being made. */
export type PartText = string | Generator<string>;

/**
 * The parts of a package by name, in the file or changed since. Reading inflates, so read once what
 * is needed; a part nobody reads or changes is never inflated at all.
 */
export class PackageParts {
  private readonly entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    private readonly zip: ZipDirectory,
    private readonly changes: ReadonlyMap<string, PackedPart | null> = new Map(),
    private readonly budget: InflateBudget = { left: TOTAL_LIMIT },
  ) {
    // Part names are equal whatever their case.
    this.entries = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(part: string): boolean {
    const name = this.nameOf(part);
    const change = this.changes.get(name);
    return change === undefined ? this.entries.has(name.toLowerCase()) : change !== null;
  }

  /** The text of a part, in pieces. @throws {FileUnreadableError} `damaged` if there is no such part */
  async stream(part: string, take: (piece: string) => void): Promise<void> {
    const decoder = new PartDecoder(take);
    await inflatePart(this.packed(part), this.budget, PART_LIMIT, (chunk) => decoder.push(chunk));
    decoder.finish();
  }

  async text(part: string): Promise<string> {
    const pieces: string[] = [];
    await this.stream(part, (piece) => pieces.push(piece));
    return pieces.join("");
  }

  /** The same package with some parts replaced, added or, where null, left out. */
  async with(changes: ReadonlyMap<string, PartText | null>): Promise<PackageParts> {
    const all = new Map(this.changes);
    for (const [part, text] of changes) {
      all.set(
        this.nameOf(part),
        text === null ? null : await deflatedPart(typeof text === "string" ? inPieces(asUtf8(text)) : text),
      );
    }
    return new PackageParts(this.zip, all, this.budget);
  }

  save(): Uint8Array {
    return writeZip(this.zip, this.changes);
  }

  private packed(part: string): PackedPart {
    const name = this.nameOf(part);
    const change = this.changes.get(name);
    if (change) return change;
    const entry = this.entries.get(name.toLowerCase());
    if (change === null || !entry) throw new FileUnreadableError("damaged");
    return packedEntry(this.zip, entry);
  }

  /** The name as the archive spells it. */
  private nameOf(part: string): string {
    return this.entries.get(part.toLowerCase())?.name ?? part;
  }
}
