const parser = { syntax: "typescript", tsx: true };
const transform = { react: { runtime: "automatic" } };

module.exports = { "^.+\\.tsx?$": ["@swc/jest", { jsc: { parser, transform, target: "es2022" } }] };
