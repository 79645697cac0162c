// The files that are open: what is on the disk, what is typed, and what the language server knows of it.
import { ChangeSet, Text } from "@codemirror/state";
import { LSPPlugin, Workspace } from "@codemirror/lsp-client";
import { request } from "./transport.js";

const languages = { md: "markdown", yaml: "yaml", yml: "yaml", csv: "csv" };
export const languageOf = (name) => languages[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "plaintext";

/** Asks for a file; undefined if it cannot be edited. */
async function read(name) {
  const answer = await request("GET", "file", { name });
  return answer.ok ? answer.json() : undefined;
}

/** One open file. `theirs` is what is on the disk if that is neither what was read nor what is typed. */
class OpenFile {
  constructor(documents, name, { text, version }) {
    this.documents = documents;
    this.name = name;
    this.uri = documents.root + name.split("/").map(encodeURIComponent).join("/");
    this.languageId = languageOf(name);
    this.version = 0;
    this.saved = Text.of(text.split("\n"));
    this.savedVersion = version;
    this.theirs = undefined;
    this.view = null;
    this.doc = this.saved;
    this.hidden = documents.stateOf(this);
    this.unsynced = ChangeSet.empty(this.doc.length);
  }

  getView() { return this.view; }
  get state() { return this.view ? this.view.state : this.hidden; }
  get unsaved() { return !this.state.doc.eq(this.saved); }

  /** Makes an edit, whether the file is shown or not. */
  dispatch(spec) {
    if (this.view) {
      this.view.dispatch(spec);
    } else {
      const transaction = this.hidden.update(spec);
      this.unsynced = this.unsynced.compose(transaction.changes);
      this.hidden = transaction.state;
    }
  }

  /** Puts another text in the place of this one; the cursor stays where the two agree. */
  replace(text) {
    const old = this.state.doc.toString();
    let from = 0;
    while (from < Math.min(old.length, text.length) && old[from] === text[from]) from++;
    let end = 0;
    while (end < Math.min(old.length, text.length) - from && old[old.length - 1 - end] === text[text.length - 1 - end]) end++;
    this.dispatch({ changes: { from, to: old.length - end, insert: text.slice(from, text.length - end) } });
  }

  /** Takes what is on the disk for what was read. */
  settle({ text, version }) {
    this.saved = Text.of(text.split("\n"));
    this.savedVersion = version;
    this.theirs = undefined;
  }

  /** Looks at the disk again. Tells whether the text changed for it. */
  async refresh() {
    const now = await read(this.name);
    if (!now || now.version === this.savedVersion) return false;
    const untouched = !this.unsaved;
    if (untouched) {
      this.settle(now);
      this.replace(now.text);
    } else if (now.text === this.state.doc.toString()) {
      this.settle(now);
    } else {
      this.theirs = now;
    }
    return untouched;
  }

  /** Saves the text; "saved", "conflict", or why it could not be. */
  async save() {
    const text = this.state.doc.toString();
    const answer = await request("PUT", "file", { name: this.name, version: this.savedVersion }, text);
    if (answer.ok) {
      this.settle({ text, version: (await answer.json()).version });
      this.documents.client.notification("textDocument/didSave", { textDocument: { uri: this.uri } });
      return "saved";
    }
    if (answer.status === 409) {
      this.theirs = await answer.json();
      return "conflict";
    }
    return answer.text();
  }
}

/** All open files. One is shown; of the others, those stay open that have unsaved changes. */
export class Documents extends Workspace {
  /** `stateOf` makes the first state of a file's editor, `root` is the address of the project. */
  constructor(client, root, stateOf) {
    super(client);
    this.root = root;
    this.stateOf = stateOf;
    this.files = [];
    this.known = new Map();
    this.show = () => null;
  }

  get unsaved() { return [...this.known.values()].filter((file) => file.unsaved); }

  /** The file of a name, read now if it is not open; undefined if it cannot be edited. */
  async load(name) {
    const known = this.known.get(name);
    if (known) return known;
    const now = await read(name);
    if (!now) return undefined;
    const file = this.known.get(name) ?? new OpenFile(this, name, now);
    this.known.set(name, file);
    return file;
  }

  nameOf(uri) {
    return uri.startsWith(this.root) ? decodeURIComponent(uri.slice(this.root.length)) : "";
  }

  async requestFile(uri) {
    const file = await this.load(this.nameOf(uri));
    if (file && !this.files.includes(file)) this.hold(file);
    return file ?? null;
  }

  async displayFile(uri) {
    return this.show(this.nameOf(uri));
  }

  updateFile(uri, update) {
    this.known.get(this.nameOf(uri))?.dispatch(update);
  }

  hold(file) {
    file.doc = file.state.doc;
    file.unsynced = ChangeSet.empty(file.doc.length);
    this.files.push(file);
    this.client.didOpen(file);
  }

  openFile(uri, _language, view) {
    const file = this.known.get(this.nameOf(uri));
    file.view = view;
    if (!this.files.includes(file)) this.hold(file);
  }

  closeFile(uri) {
    const file = this.getFile(uri);
    if (!file) return;
    file.view = null;
  }

  /** Lets go of files that are not shown and have nothing unsaved. */
  letGo() {
    for (const file of [...this.known.values()].filter((each) => !each.view && !each.unsaved)) {
      this.known.delete(file.name);
      if (this.files.includes(file)) {
        this.files = this.files.filter((each) => each !== file);
        this.client.didClose(file.uri);
      }
    }
  }

  syncFiles() {
    const updates = [];
    for (const file of this.files) {
      const plugin = file.view && LSPPlugin.get(file.view);
      const changes = plugin ? plugin.unsyncedChanges : file.unsynced;
      if (!changes.empty) {
        updates.push({ changes, file, prevDoc: file.doc });
        file.doc = file.state.doc;
        file.version++;
        file.unsynced = ChangeSet.empty(file.doc.length);
        plugin?.clear();
      }
    }
    return updates;
  }
}
