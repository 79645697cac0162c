// Lighthouse on the built site, mobile profile: home, a briefing, a fact, a claim. It serves site-output/ as docs/publishing.md asks of a
// host (compressed, with the headers of _headers), installs Lighthouse into target/, prints the scores and fails under 100.
//
//   ./standfirst build && node src/test/lighthouse/run.mjs [FOLDER]
//
// Needs Node 20 or later and Chromium; CHROME_PATH names one that lies elsewhere than /usr/bin/chromium.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const LIGHTHOUSE = "13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const PAGES = ["", "briefings/arrivals/", "facts/albanian-arrivals-change/", "claims/over-90-per-cent-fall/"];
const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
  ".svg": "image/svg+xml", ".png": "image/png", ".woff2": "font/woff2", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8",
};

const site = resolve(process.argv[2] ?? "site-output");
const tools = resolve("target/lighthouse");
if (!existsSync(join(tools, "node_modules/lighthouse/package.json"))) {
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, "package.json"), '{"private": true}');
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", `lighthouse@${LIGHTHOUSE}`], { cwd: tools, stdio: "inherit" });
}
const tool = (path) => import(pathToFileURL(join(tools, "node_modules", path)));
const { default: lighthouse } = await tool("lighthouse/core/index.js");
const { launch } = await tool("chrome-launcher/dist/index.js");

const rules = [];
for (const line of readFileSync(join(site, "_headers"), "utf8").split("\n")) {
  if (line.startsWith("/")) rules.push({ prefix: line.split("*")[0], suffix: line.split("*")[1] ?? null, headers: [] });
  else if (line.includes(": ")) rules.at(-1).headers.push([line.slice(0, line.indexOf(":")).trim(), line.slice(line.indexOf(":") + 2)]);
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  let file = join(site, path);
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  const there = existsSync(file);
  if (!there) file = join(site, "404.html");
  response.statusCode = there ? 200 : 404;
  for (const rule of rules) {
    if (path.startsWith(rule.prefix) && (rule.suffix === null || path.endsWith(rule.suffix))) rule.headers.forEach(([name, value]) => response.setHeader(name, value));
  }
  response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
  const content = readFileSync(file);
  if ([".png", ".woff2"].includes(extname(file))) return response.end(content);
  response.setHeader("Content-Encoding", "gzip");
  response.end(gzipSync(content));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const base = `http://127.0.0.1:${server.address().port}/`;

const chrome = await launch({ chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
let below = 0;
try {
  for (const page of PAGES) {
    const { lhr } = await lighthouse(base + page, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
    const scores = CATEGORIES.map((category) => Math.round(lhr.categories[category].score * 100));
    const size = Math.round(lhr.audits["total-byte-weight"].numericValue / 1024);
    console.log(`/${page}: ${CATEGORIES.map((category, i) => `${category} ${scores[i]}`).join(", ")}; ${size} KiB, layout shift ${lhr.audits["cumulative-layout-shift"].numericValue}, largest paint ${Math.round(lhr.audits["largest-contentful-paint"].numericValue)} ms`);
    for (const category of CATEGORIES) {
      for (const { id, weight } of lhr.categories[category].auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 1) console.log(`  ${category}: ${audit.title} (${audit.displayValue ?? audit.score})`);
      }
    }
    below += scores.filter((score) => score < 100).length;
  }
} finally {
  await chrome.kill();
  server.close();
}
process.exit(below > 0 ? 1 : 0);
