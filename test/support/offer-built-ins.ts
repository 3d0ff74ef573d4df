const before = Object.getOwnPropertyDescriptor(process, "getBuiltinModule");

/** Opens, for a suite, the door to Node's own modules that Jest's `process` lacks, or closes it, as in browsers. */
export function offerBuiltIns(find: ((name: string) => unknown) | undefined): void {
  const offer = (value: unknown): void =>
    void Object.defineProperty(process, "getBuiltinModule", { value, configurable: true, writable: true });
  beforeAll(() => offer(find));
  afterAll(() => {
    if (before) Object.defineProperty(process, "getBuiltinModule", before);
    else offer(undefined);
  });
}
