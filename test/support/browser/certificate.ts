import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** By which a browser can be told to trust it. */
  readonly fingerprint: string;
}

const DAYS = 2;

/** Makes a certificate that no machine trusts; nothing is installed. */
export async function makeCertificate(folder: string): Promise<void> {
  await generateCertificates(join(folder, "ca.crt"), ...filesIn(folder), DAYS);
}

export function readCertificate(folder: string): Certificate {
  const [cert, key] = filesIn(folder).map((file) => readFileSync(file)) as [Buffer, Buffer];
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, fingerprint: createHash("sha256").update(publicKey).digest("base64") };
}

function filesIn(folder: string): [cert: string, key: string] {
  return [join(folder, "localhost.crt"), join(folder, "localhost.key")];
}
