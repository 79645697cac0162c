import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { folder, made, make } from "../build.js";

test("the files in the program are those that the sources and the lock file give", async () => {
  const fresh = mkdtempSync(join(tmpdir(), "standfirst-"));
  try {
    await make(fresh);
    for (const name of made) {
      assert.equal(readFileSync(join(fresh, name), "utf8"), readFileSync(join(folder, name), "utf8"), `${name}: npm run build makes it again`);
    }
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
