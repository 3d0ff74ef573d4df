/** As much of webpack's compilation as the plugin uses. */
interface Compilation {
  readonly fileDependencies: { add(path: string): unknown };
  emitAsset(name: string, source: { buffer(): Buffer }): void;
}

export class AddInFiles {
  constructor(url?: string);
  emit(compilation: Compilation): void;
}
