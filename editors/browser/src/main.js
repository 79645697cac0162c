// The editor beside the preview.
import { jumpToDefinition, LSPClient, hoverTooltips, serverCompletion, jumpToDefinitionKeymap, renameKeymap } from "@codemirror/lsp-client";
import { unifiedMergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import DOMPurify from "dompurify";
import { Documents } from "./documents.js";
import { counted, make } from "./element.js";
import { PagePane } from "./page.js";
import { Problems } from "./problems.js";
import { difference, extensions } from "./text.js";
import { open as connect, request } from "./transport.js";

const { nonce, root } = document.currentScript.dataset;
const PAUSE = 250;

// ---- the parts of the page

const chooser = make("select", { id: "file" });
const saver = make("button", { type: "button", className: "save", textContent: "Save", disabled: true });
const state = make("span", { className: "state" });
const told = make("div", { className: "sr", role: "status" });
const notice = make("div", { className: "notice", role: "alert" });
const place = make("div", { className: "text" });
const paneOf = (name, label) => {
  const button = make("button", { type: "button", textContent: label, "aria-pressed": "false" });
  button.addEventListener("click", () => turn(name));
  return button;
};
const turns = { text: paneOf("text", "Text"), page: paneOf("page", "Page") };

function turn(name) {
  document.body.dataset.pane = name;
  for (const [each, button] of Object.entries(turns)) button.setAttribute("aria-pressed", String(each === name));
}

const tell = (words) => { told.textContent = words; };

// ---- the editor and its files

let client;
let view = null;
let connected = false;
let timer = 0;

const handlers = { "textDocument/publishDiagnostics": (_client, params) => { problems.take(params); return true; } };
client = new LSPClient({
  rootUri: root,
  timeout: 20000,
  sanitizeHTML: (html) => DOMPurify.sanitize(html, { FORBID_TAGS: ["img", "style", "form", "input", "button"], FORBID_ATTR: ["style"] }),
  notificationHandlers: handlers,
  workspace: (to) => new Documents(to, root, stateOf),
  extensions: [serverCompletion(), hoverTooltips(), keymap.of([...jumpToDefinitionKeymap, ...renameKeymap])],
});
const documents = client.workspace;
documents.show = async (name) => { await show(name); return view; };
const problems = new Problems(documents, { open: show, apply, changed: describe });
const page = new PagePane({ open: show });

const keys = [
  { key: "Mod-s", run: () => { save(); return true; }, preventDefault: true },
  { key: "Mod-.", run: () => { problems.offer(view, true); return true; } },
  { key: "Alt-Enter", run: () => { problems.offer(view, true); return true; } },
];

function stateOf(file) {
  return EditorState.create({
    doc: file.saved,
    extensions: extensions(file, { plugin: client.plugin(file.uri, file.languageId), nonce, keys, changed }),
  });
}

function changed(update) {
  if (!update.docChanged && !update.selectionSet) return;
  if (update.docChanged) problems.forget();
  clearTimeout(timer);
  timer = setTimeout(() => {
    client.sync();
    problems.offer(view);
  }, PAUSE);
  describe();
}

/** Shows a file, and a place in it; its page too, unless the page that is shown is not one of a file. */
async function show(name, position) {
  const file = await documents.load(name);
  if (!file) {
    warn(`${name} cannot be edited here: it does not exist, or it is not UTF-8.`);
    return;
  }
  const current = documents.files.find((each) => each.view);
  if (current !== file) {
    client.sync();
    if (current) current.hidden = view.state;
    if (view) view.setState(file.hidden);
    else view = new EditorView({ state: file.hidden, parent: place });
    documents.letGo();
    problems.mark(file);
    const address = [...chooser.options].find((option) => option.value === name)?.dataset.page;
    if (address && current) page.go(address);
  }
  if (position) {
    const line = view.state.doc.line(Math.min(position.line + 1, view.state.doc.lines));
    const at = Math.min(line.from + position.character, line.to);
    view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
  }
  history.replaceState(null, "", "#" + new URLSearchParams({ file: name }));
  chooser.value = name;
  document.title = name.slice(name.lastIndexOf("/") + 1) + " – editor";
  page.mark(name);
  problems.forget();
  problems.render();
  showConflict();
  turn("text");
  view.focus();
}

/** Makes an edit of the server's, in all files that it is of. */
async function apply({ changes = {} }) {
  for (const [uri, edits] of Object.entries(changes)) {
    const file = await documents.requestFile(uri);
    if (!file) continue;
    const { doc } = file.state;
    const at = ({ line, character }) => doc.line(line + 1).from + character;
    file.dispatch({
      changes: edits.map((edit) => ({ from: at(edit.range.start), to: at(edit.range.end), insert: edit.newText })),
      userEvent: "input.correct",
    });
  }
  client.sync();
  view.focus();
  describe();
  const others = Object.keys(changes).filter((uri) => uri !== problems.file?.uri).map((uri) => documents.nameOf(uri));
  tell(others.length ? "Corrected, also in " + others.join(" and ") : "Corrected");
}

// ---- saving

async function save() {
  client.sync();
  let saved = 0;
  for (const file of documents.unsaved) {
    const outcome = await file.save().catch(() => "The preview does not answer.");
    if (outcome === "saved") saved++;
    else if (outcome !== "conflict") warn(`${file.name} was not saved. ${outcome}`);
    else if (file !== problems.file) await show(file.name);
  }
  if (saved) tell(saved === 1 ? "Saved" : `Saved ${counted(saved, "file")}`);
  documents.letGo();
  showConflict();
  describe();
}

saver.addEventListener("click", save);
addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "s") {
    event.preventDefault();
    if (!event.defaultPrevented || !view?.hasFocus) save();
  }
});
addEventListener("beforeunload", (event) => { if (documents.unsaved.length) event.preventDefault(); });

/** Somebody else has changed files on the disk. */
async function disk({ files }) {
  for (const file of [...documents.known.values()]) {
    if (files.some((name) => name === "" || file.name === name || file.name.startsWith(name + "/")) && await file.refresh()) {
      tell(`${file.name} has changed on the disk, and was read again.`);
    }
  }
  client.sync();
  showConflict();
  describe();
  await list();
}

function showConflict() {
  const file = problems.file;
  notice.replaceChildren();
  if (!file?.theirs) return;
  const { theirs } = file;
  const button = (label, action) => {
    const made = make("button", { type: "button", textContent: label });
    made.addEventListener("click", action);
    return made;
  };
  const done = (words) => {
    view.dispatch({ effects: difference.reconfigure([]) });
    client.sync();
    showConflict();
    describe();
    tell(words);
    view.focus();
  };
  const compare = button("Show the difference", () => {
    const shown = compare.getAttribute("aria-pressed") === "true";
    compare.setAttribute("aria-pressed", String(!shown));
    view.dispatch({ effects: difference.reconfigure(shown ? [] : unifiedMergeView({ original: theirs.text, mergeControls: false })) });
  });
  compare.setAttribute("aria-pressed", "false");
  notice.append(
    make("p", { textContent: `${file.name} has been changed on the disk, and you have unsaved changes.` }),
    make("div", {},
      button("Take theirs", () => { file.settle(theirs); file.replace(theirs.text); done("The text on the disk was taken."); }),
      button("Keep mine", () => { file.settle(theirs); done("Your text is kept; saving puts it on the disk."); }),
      compare));
}

function warn(words) {
  const close = make("button", { type: "button", textContent: "Close" });
  close.addEventListener("click", () => { notice.replaceChildren(); view?.focus(); });
  notice.replaceChildren(make("p", { textContent: words }), make("div", {}, close));
}

// ---- what there is, and how it is

async function list() {
  const answer = await request("GET", "files");
  if (!answer.ok) return;
  const { files } = await answer.json();
  const groups = new Map();
  for (const { name, page: address } of files) {
    const folder = name.slice(0, name.lastIndexOf("/"));
    const option = make("option", { value: name, textContent: name.slice(folder.length + 1) });
    if (address) option.dataset.page = address;
    if (!groups.has(folder)) groups.set(folder, make("optgroup", { label: folder }));
    groups.get(folder).append(option);
  }
  const chosen = chooser.value;
  chooser.replaceChildren(...groups.values());
  if (chosen) chooser.value = chosen;
}

function describe() {
  const count = documents.unsaved.length;
  saver.disabled = !count;
  const saved = count > 1 ? `${count} files unsaved` : count ? "Unsaved changes" : "Saved";
  const words = connected ? `${saved} · ${problems.summary()}` : "The preview has stopped. What you typed is kept here.";
  if (state.textContent !== words) state.textContent = words;
  document.body.dataset.unsaved = String(count > 0);
}

// ---- the connection

async function join() {
  try {
    const transport = await connect({
      effects: (effects) => page.show(effects),
      disk,
      lost: () => { connected = false; describe(); client.disconnect(); setTimeout(join, 1000); },
    });
    connected = true;
    problems.byUri.clear();
    client.connect(transport);
    await Promise.all([...documents.known.values()].map((file) => file.refresh()));
    showConflict();
    describe();
  } catch {
    setTimeout(join, 1000);
  }
}

async function begin() {
  const bar = make("header", { className: "top" },
    make("h1", { className: "sr", textContent: "Editor" }),
    make("label", { htmlFor: "file", className: "sr", textContent: "File" }), chooser, saver, state,
    make("div", { className: "turns", role: "group", "aria-label": "What is shown" }, turns.text, turns.page));
  document.body.append(bar, notice, make("main", {},
    make("section", { className: "edit", "aria-label": "Text" }, place, problems.element), page.element), told);
  turn("text");
  chooser.addEventListener("change", () => show(chooser.value));
  await list();
  await join();
  const wanted = new URLSearchParams(location.hash.slice(1));
  const at = wanted.get("at");
  const found = at ? await (await request("GET", "place", { at })).json() : {};
  const name = wanted.get("file") ?? found.file ?? chooser.options[0]?.value;
  const option = [...chooser.options].find((each) => each.value === name);
  page.go(at ?? option?.dataset.page ?? "/");
  const line = Number(wanted.get("line") ?? found.line ?? 1) - 1;
  if (name) await show(name, { line, character: 0 });
}

begin();
