import { FileUnreadableError } from "../../../port/workbook-errors";

/**
 * Decodes one piece after the other, `more` saying that another follows; pieces of UTF-8 are whole characters.
 * @throws {FileUnreadableError} `damaged`
 */
export type DecodeText = (bytes: Uint8Array, more: boolean) => string;

/** Parts are UTF-8 or, rarely, UTF-16, which begins with a byte order mark. */
export function textDecoderFor([first, second]: Uint8Array): DecodeText {
  if (first === 0xff && second === 0xfe) return strictly(decodeBy("utf-16le"));
  if (first === 0xfe && second === 0xff) return strictly(decodeBy("utf-16be"));
  return strictly(decodeByNode() ?? decodeBy("utf-8"));
}

function decodeBy(encoding: string): DecodeText {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes, more) => decoder.decode(bytes, { stream: more });
}

/** Node's own conversions are much faster than its TextDecoder; undefined in browsers and in Node before 20.16. */
function decodeByNode(): DecodeText | undefined {
  const node = globalThis.process?.getBuiltinModule?.("node:buffer");
  if (!node) return undefined;
  const { Buffer, isAscii, transcode } = node;
  return (bytes) =>
    isAscii(bytes)
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1")
      : transcode(bytes, "utf8", "utf16le").toString("utf16le");
}

function strictly(decode: DecodeText): DecodeText {
  return (bytes, more) => {
    try {
      return decode(bytes, more);
    } catch (cause) {
      throw new FileUnreadableError("damaged", { cause });
    }
  };
}
