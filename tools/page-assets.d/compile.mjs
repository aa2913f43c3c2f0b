// Compiles replyby.scss to one CSS file that needs no other file than its two fonts.
// Usage: node compile.mjs FOLDER-OF-NODE-MODULES OUTPUT
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFileSync } from "node:fs";

const [modules, output] = process.argv.slice(2);
const sass = createRequire(join(modules, "here.js"))("sass");
const folder = dirname(fileURLToPath(import.meta.url));
const compiled = sass.compile(join(folder, "replyby.scss"), {
  loadPaths: [join(modules, "@uswds/uswds/packages")],
  style: "compressed",
  quietDeps: true,
});

// Declarations that load one of USWDS's images, and what is then empty: _instead-of-images.scss draws instead.
let css = compiled.css.replace(/[a-z-]+:[^;{}]*url\("\.\.\/img\/[^;{}]*(;|(?=}))/g, "").replace(/;}/g, "}");
for (let before = ""; before !== css; ) {
  before = css;
  css = css.replace(/(^|[{}])[^{}]+\{\}/g, "$1");
}
css = css
  .replaceAll(`@supports(mask: url(""))`, "@supports(mask:none)")
  .replaceAll("././", "")
  .replace(/^\uFEFF/, "");

const fonts = ["source-sans-bold.woff2", "source-sans-regular.woff2"];
const urls = [...new Set([...css.matchAll(/url\(([^)]*)\)/g)].map((m) => m[1].replaceAll('"', "")))].sort();
if (urls.join() !== fonts.join()) {
  console.error(`page-assets: replyby.css must load ${fonts} and nothing else; it loads ${urls}`);
  process.exit(1);
}
if (/usa-(banner|identifier)/.test(css)) {
  console.error("page-assets: a city's page must not look like a federal one: usa-banner or usa-identifier is in");
  process.exit(1);
}
const header = "/* Made by tools/page-assets from tools/page-assets.d. Do not edit it here. */\n";
writeFileSync(output, header + css.trimStart() + "\n");
