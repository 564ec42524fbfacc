// Compiles every spec given with the official Kaitai Struct compiler in read-write mode, and to other languages to see that
// it is good for them.
// usage: node compile.mjs SPEC.ksy…   prints {"sources": {module: python text}, "specs": {name: parsed spec}}
//
// The Node build of the compiler has no switch for read-write. Its RuntimeConfig constructor only assigns fields, so
// accessors put on Object.prototype for the time of the call answer for those fields instead.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import yaml from "js-yaml";
import KaitaiStructCompiler from "kaitai-struct-compiler";

const VERSION = "0.11.0";
const compiler = KaitaiStructCompiler;
if (compiler.version !== VERSION) throw new Error(`kaitai-struct-compiler ${VERSION} wanted, ${compiler.version} found`);

const PREFIX = "Lio_kaitai_struct_RuntimeConfig__f_";
const CONFIG = { readWrite: true, autoRead: false, pythonPackage: "." };

async function readWrite(action) {
  for (const [field, value] of Object.entries(CONFIG)) {
    Object.defineProperty(Object.prototype, PREFIX + field, { configurable: true, get: () => value, set() {} });
  }
  try {
    return await action();
  } finally {
    for (const field of Object.keys(CONFIG)) delete Object.prototype[PREFIX + field];
  }
}

const paths = process.argv.slice(2);
const specs = {};
for (const path of paths) specs[basename(path, ".ksy")] = yaml.load(readFileSync(path, "utf8"));

const OTHERS = ["java", "javascript", "csharp"];
const sources = {};
for (const path of paths) {
  const importer = {
    importYaml: async (name) => yaml.load(readFileSync(join(dirname(path), `${name}.ksy`), "utf8")),
  };
  const spec = yaml.load(readFileSync(path, "utf8"));
  const files = await readWrite(() => compiler.compile("python", spec, importer, false)).catch((error) => {
    throw new Error(`${path}: ${error.message ?? error}`);
  });
  for (const language of OTHERS) {
    await compiler.compile(language, yaml.load(readFileSync(path, "utf8")), importer, false).catch((error) => {
      throw new Error(`${path}, ${language}: ${error.message ?? error}`);
    });
  }
  for (const [name, text] of Object.entries(files)) {
    if (!text.includes("ReadWriteKaitaiStruct")) throw new Error(`${path}: the output is not read-write`);
    sources[basename(name, ".py")] = text;
  }
}
process.stdout.write(JSON.stringify({ sources, specs }));
