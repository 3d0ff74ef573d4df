/** Loads a package outside Jest's sandbox: the formula engine needs ES modules there that Jest cannot load. */
module.exports = {
  process: (_source, file) => ({ code: `module.exports = nativeRequire(${JSON.stringify(file)});` }),
};
