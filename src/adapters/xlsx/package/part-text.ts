import { FileUnreadableError } from "../../../port/workbook-errors";

/** Decodes a part piece by piece; a byte order mark stays in the text, so that writing it back changes nothing. */
export class PartDecoder {
  private decoder: TextDecoder | undefined;

  decode(chunk: Uint8Array): string {
    this.decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: true });
    return this.run(chunk, true);
  }

  finish(): string {
    return this.decoder ? this.run(new Uint8Array(), false) : "";
  }

  private run(chunk: Uint8Array, stream: boolean): string {
    try {
      return this.decoder!.decode(chunk, { stream });
    } catch (cause) {
      throw new FileUnreadableError("damaged", { cause });
    }
  }
}

/** Parts are UTF-8 or, rarely, UTF-16, which begins with a byte order mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

export function encodePart(text: string): Uint8Array {
  // Written back as UTF-8, whatever it was: the declaration may not say otherwise.
  return new TextEncoder().encode(text.replace(/^(\ufeff?<\?xml[^>]*?encoding=["'])utf-16[^"']*/i, "$1UTF-8"));
}
