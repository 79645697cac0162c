// What is wrong: in the file that is shown, with the corrections that the server offers at the cursor, and in other files.
import { setDiagnostics } from "@codemirror/lint";
import { LSPPlugin } from "@codemirror/lsp-client";
import { counted, make } from "./element.js";

const isError = (diagnostic) => (diagnostic.severity ?? 1) === 1;

export class Problems {
  /** `open` shows a place of a file; `apply` makes an edit of the server's. */
  constructor(documents, { open, apply, changed }) {
    this.documents = documents;
    this.open = open;
    this.apply = apply;
    this.changed = changed;
    this.byUri = new Map();
    this.list = make("ol", { className: "problems" });
    this.others = make("ul", { className: "problems others" });
    this.offers = make("div", { className: "offers" });
    this.element = make("section", { className: "panel-below", "aria-label": "Problems", hidden: true }, this.list, this.offers, this.others);
    this.asked = 0;
    this.focusing = false;
  }

  /** Takes what the server says of a file. */
  take({ uri, version, diagnostics }) {
    const file = this.documents.getFile(uri);
    if (file && version != null && version !== file.version) return;
    this.byUri.set(uri, diagnostics);
    if (file?.view) this.mark(file);
    this.render();
    if (file?.view) this.offer(file.view);
  }

  /** Underlines the words in the text. */
  mark(file) {
    const plugin = LSPPlugin.get(file.view);
    if (!plugin) return;
    const length = plugin.syncedDoc.length;
    const place = (position) => position.line < plugin.syncedDoc.lines
      ? plugin.unsyncedChanges.mapPos(Math.min(length, plugin.fromPosition(position, plugin.syncedDoc))) : plugin.view.state.doc.length;
    file.view.dispatch(setDiagnostics(file.view.state, (this.byUri.get(file.uri) ?? []).map((each) => ({
      from: place(each.range.start),
      to: place(each.range.end),
      severity: isError(each) ? "error" : "warning",
      message: each.message,
      source: each.code,
    }))));
  }

  count(uri) {
    const all = uri ? this.byUri.get(uri) ?? [] : [...this.byUri.values()].flat();
    return { errors: all.filter(isError).length, warnings: all.filter((each) => !isError(each)).length };
  }

  get file() { return this.documents.files.find((file) => file.view); }

  render() {
    const file = this.file;
    const own = this.byUri.get(file?.uri) ?? [];
    this.list.replaceChildren(...own.map((each) => this.item(file.name, each)));
    const others = [...this.byUri].filter(([uri, found]) => uri !== file?.uri && found.some(isError))
      .flatMap(([uri, found]) => found.filter(isError).map((each) => this.item(this.documents.nameOf(uri), each, true)));
    this.others.replaceChildren(...others.slice(0, 50));
    if (others.length > 50) this.others.append(make("li", { textContent: `and ${others.length - 50} more` }));
    this.element.hidden = !own.length && !others.length;
    this.changed();
  }

  item(name, diagnostic, elsewhere = false) {
    const line = diagnostic.range.start.line + 1;
    const [message, ...help] = diagnostic.message.split("\n");
    const button = make("button", { type: "button", className: "place", textContent: elsewhere ? `${name}:${line}` : `Line ${line}` });
    button.addEventListener("click", () => this.open(name, diagnostic.range.start));
    return make("li", { className: isError(diagnostic) ? "error" : "warning" },
      button, make("span", { className: "sr", textContent: isError(diagnostic) ? " Error: " : " Warning: " }),
      make("span", { className: "message", textContent: message }),
      ...help.map((each) => make("span", { className: "help", textContent: each })));
  }

  /** Asks what can be done at the cursor, and offers it. */
  async offer(view, focus = false) {
    const plugin = LSPPlugin.get(view);
    const asked = ++this.asked;
    this.focusing ||= focus;
    if (!plugin || !this.file) return;
    const { from, to } = view.state.selection.main;
    plugin.client.sync();
    const range = { start: plugin.toPosition(from), end: plugin.toPosition(to) };
    const actions = await plugin.client.request("textDocument/codeAction", {
      textDocument: { uri: plugin.uri }, range, context: { diagnostics: this.byUri.get(plugin.uri) ?? [] },
    }).catch(() => []);
    if (asked !== this.asked) return;
    this.show((actions ?? []).filter((action) => action.edit), view);
    if (this.focusing) this.offers.querySelector("button")?.focus();
    this.focusing = false;
  }

  /** The text is another: what was offered for it no longer fits its places. */
  forget() {
    this.asked++;
    this.focusing = false;
    this.offers.replaceChildren();
  }

  /** Puts the offers in place of those before, and keeps the keyboard where it was: on the same offer, or else in the text. */
  show(actions, view) {
    const focused = this.offers.contains(document.activeElement) && document.activeElement.textContent;
    const buttons = actions.map((action) => {
      const button = make("button", { type: "button", textContent: action.title });
      button.addEventListener("click", () => this.apply(action.edit));
      return button;
    });
    this.offers.replaceChildren(...buttons);
    if (buttons.length) {
      this.offers.prepend(make("span", { className: "help", textContent: "At the cursor: " }));
      this.element.hidden = false;
    }
    if (focused) (buttons.find((button) => button.textContent === focused) ?? view).focus();
  }

  /** What the server says now of the whole project, in words. */
  summary() {
    const here = this.count(this.file?.uri);
    const all = this.count();
    const elsewhere = all.errors - here.errors;
    const words = [];
    if (here.errors) words.push(counted(here.errors, "error"));
    if (here.warnings) words.push(counted(here.warnings, "warning"));
    if (elsewhere) words.push(`${counted(elsewhere, "error")} in other files`);
    return words.length ? words.join(", ") : "No problems";
  }
}
