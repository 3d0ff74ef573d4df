/** What the manifest speaks of and is not in it. */
export interface Surroundings {
  /** Pixels of the PNG file at a path of the repository; undefined where there is none. */
  readonly pngSize: (path: string) => { readonly width: number; readonly height: number } | undefined;
  /** The names under which the code associates its functions. */
  readonly functions: readonly string[];
}
