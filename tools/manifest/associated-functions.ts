/** The names under which a source text associates functions with the ribbon. */
export function associatedFunctions(source: string): readonly string[] {
  return [...source.matchAll(/Office\.actions\.associate\(\s*"([^"]+)"/g)].map(([, name = ""]) => name);
}
