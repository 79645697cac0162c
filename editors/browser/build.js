// Makes what the program contains of the editor, of the sources here and the libraries of the lock file: the script, and their licences.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
export const folder = join(here, "../../src/main/resources/dev/standfirst/serve");
export const made = ["editor.js", "editor-licences.txt"];

/** What the script is made of, as one number: a test of the program compares it with the files. */
export function digest() {
  const hash = createHash("sha256");
  const sources = readdirSync(join(here, "src")).sort().map((name) => join("src", name));
  for (const name of ["build.js", "package-lock.json", ...sources]) {
    hash.update(readFileSync(join(here, name), "utf8").replaceAll("\r\n", "\n"));
  }
  return hash.digest("hex");
}

/** The licences of the libraries that are in the script, each with all that are under it. */
function licences(inputs) {
  const libraries = [...new Set(inputs.map((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]).filter(Boolean))].sort();
  const under = new Map();
  for (const name of libraries) {
    const home = join(here, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const file = ["LICENSE", "LICENSE.md"].map((each) => join(home, each)).find(existsSync);
    const text = license.includes("Apache-2.0") ? "Apache License, Version 2.0, which is also that of this program."
      : readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
    under.set(text, [...under.get(text) ?? [], `${name} ${version}`]);
  }
  return "Libraries in editor.js, and their licences.\n" + [...under]
    .map(([text, names]) => `\n${"-".repeat(80)}\n${names.join("\n")}\n\n${text}\n`).join("");
}

/** Writes both files into a folder. */
export async function make(into) {
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: ["src/main.js"],
    outfile: join(into, made[0]),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    charset: "ascii",
    metafile: true,
    banner: { js: `/* Made by editors/browser/build.js; the libraries in it and their licences are in editor-licences.txt. Of ${digest()} */` },
  });
  writeFileSync(join(into, made[1]), licences(Object.keys(metafile.inputs)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await make(folder);
