// The page beside the text, and what the unsaved text changes on it and on others.
import { counted, make } from "./element.js";
import { request } from "./transport.js";

export class PagePane {
  /** `open` shows a place of a file in the editor. */
  constructor({ open }) {
    this.open = open;
    this.frame = make("iframe", { title: "Preview of the page" });
    this.address = make("code", { className: "address" });
    this.edit = make("button", { type: "button", className: "quiet", textContent: "Edit this page", hidden: true });
    this.edit.addEventListener("click", () => this.open(this.source.file, { line: this.source.line - 1, character: 0 }));
    this.effects = make("section", { className: "effects", "aria-label": "What your changes do", hidden: true });
    this.element = make("section", { className: "page", "aria-label": "Page" },
      make("div", { className: "bar" }, this.address, this.edit), this.frame, this.effects);
    this.file = "";
    this.source = {};
    this.frame.addEventListener("load", () => this.loaded());
  }

  /** Shows the page at an address. */
  go(address) {
    if (this.path !== address) this.frame.contentWindow.location.replace(address);
  }

  get path() {
    try {
      return this.frame.contentWindow.location.pathname;
    } catch {
      return "";
    }
  }

  async loaded() {
    const path = this.path;
    if (!path.startsWith("/")) return;
    this.address.textContent = decodeURI(path);
    const answer = await request("GET", "place", { at: path });
    this.source = answer.ok ? await answer.json() : {};
    this.mark();
  }

  /** Offers the text of the page, if that is not the one which is open. */
  mark(file = this.file) {
    this.file = file;
    this.edit.hidden = !this.source.file || this.source.file === file;
  }

  /** Lists the verdicts that are others because of what is typed. */
  show({ total, changes }) {
    this.effects.hidden = !total;
    if (!total) return this.effects.replaceChildren();
    const heading = make("h2", { textContent: `Unsaved changes alter ${counted(total, "verdict")}` });
    const list = make("ul", {}, ...changes.map((change) => this.change(change)));
    if (total > changes.length) list.append(make("li", { textContent: `and ${total - changes.length} more` }));
    this.effects.replaceChildren(heading, list);
  }

  change({ kind, words, was, becomes, reason, file, line, page }) {
    const button = make("button", { type: "button", className: "place", textContent: page ?? `${file}:${line}` });
    button.addEventListener("click", () => {
      if (page) this.go(page);
      this.open(file, { line: line - 1, character: 0 });
    });
    return make("li", {},
      make("span", { className: "words", textContent: (kind === "claim" ? "Claim: " : "") + "“" + words + "”" }),
      make("span", { className: "verdict", textContent: `${was} → ${becomes}`, "data-becomes": becomes }),
      make("span", { className: "help", textContent: reason }), button);
  }
}
