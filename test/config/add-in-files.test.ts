import { AddInFiles } from "../../config/add-in-files.cjs";
import { contentSecurityPolicy } from "../../config/content-security-policy.cjs";

/** What the plugin adds to a build for `url`, by name. */
function emitted(url?: string): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  new AddInFiles(url).emit({
    fileDependencies: new Set<string>(),
    emitAsset: (name: string, source: { buffer(): Buffer }) => void files.set(name, source.buffer()),
  });
  return files;
}

test("adds the manifest with the addresses of where the add-in will be, and its icons", () => {
  const files = emitted("https://plan.example.go.th/phaen/");
  const manifest = files.get("manifest.xml")?.toString() ?? "";
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('DefaultValue="https://plan.example.go.th/phaen/taskpane.html"');
  const icons = [...manifest.matchAll(/phaen\/(assets\/[^"]+)"/g)].map(([, path]) => path);
  expect(icons.length).toBeGreaterThan(0);
  for (const icon of icons) expect(files.has(icon ?? "")).toBe(true);
});

test("leaves the manifest as it is where no address is given", () => {
  expect(emitted().get("manifest.xml")?.toString()).toContain("https://localhost:3000/taskpane.html");
});

test.each(["http://plan.example.go.th", "plan.example.go.th", "https://x/?a=1", "https://"])(
  "refuses the address %s",
  (url) => {
    expect(() => new AddInFiles(url)).toThrow("PHAEN_URL must be an https address");
  },
);

test("lets the add-in in production connect to nothing, and run no code but its own and Office's", () => {
  const policy = contentSecurityPolicy({ isProduction: true });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toContain("unsafe");
});
