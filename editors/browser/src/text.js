// The text editor itself: CodeMirror with what the language server gives it.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Holds the view of the difference, while that is shown. */
export const difference = new Compartment();

const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "600" },
  { tag: tags.strong, fontWeight: "600" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: [tags.url, tags.link, tags.meta, tags.comment, tags.processingInstruction], color: "var(--quiet)" },
  { tag: [tags.definition(tags.propertyName), tags.propertyName, tags.keyword], color: "var(--key)" },
  { tag: [tags.number, tags.bool], color: "var(--good)" },
]);

const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "15px" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.6" },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 1rem 0 0.5rem" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--quiet)", border: "none", fontSize: "13px" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--line)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--mark)" },
  ".cm-selectionMatch": { backgroundColor: "var(--mark)" },
  ".cm-lintRange": { backgroundImage: "none", textDecoration: "underline wavy 1.5px", textUnderlineOffset: "0.25em", textDecorationSkipInk: "none" },
  ".cm-lintRange-error": { textDecorationColor: "var(--bad)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--unsure)" },
  ".cm-tooltip": { backgroundColor: "var(--paper)", color: "var(--ink)", border: "1px solid var(--rule)", borderRadius: "4px", boxShadow: "0 2px 8px #0002", maxWidth: "min(36rem, 92vw)" },
  ".cm-tooltip-hover": { maxHeight: "45vh", overflow: "auto" },
  ".cm-lsp-documentation": { padding: "0.4rem 0.7rem", font: "14px/1.45 var(--sans)" },
  ".cm-lsp-documentation p": { margin: "0.25rem 0" },
  ".cm-diagnostic": { padding: "0.4rem 0.7rem", font: "14px/1.45 var(--sans)", whiteSpace: "pre-wrap", borderLeftWidth: "3px" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--bad)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--unsure)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", fontSize: "13px", maxHeight: "16rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.5rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--mark)", color: "var(--ink)" },
  ".cm-completionDetail": { fontStyle: "normal", color: "var(--quiet)" },
  ".cm-completionInfo": { padding: "0.3rem 0.6rem", font: "13px/1.45 var(--sans)" },
  ".cm-panels": { backgroundColor: "var(--paper)", color: "var(--ink)", borderColor: "var(--rule)" },
  ".cm-deletedChunk": { backgroundColor: "var(--wash)" },
  ".cm-changedLine": { backgroundColor: "var(--line) !important" },
});

const phrases = EditorState.phrases.of({ "Control character": "Hidden character", "Hover request failed": "No answer" });

function language(id) {
  if (id === "markdown") return yamlFrontmatter({ content: markdown() });
  return id === "yaml" ? yaml() : [];
}

/** All that the editor of a file consists of; `plugin` connects it to the server, `changed` is told of each update. */
export function extensions(file, { plugin, nonce, keys, changed }) {
  return [
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ "aria-label": "Text of " + file.name, tabindex: "0", spellcheck: file.languageId === "markdown" ? "true" : "false" }),
    keymap.of(keys),
    lineNumbers(), history(), drawSelection(), highlightActiveLine(), bracketMatching(), closeBrackets(),
    EditorView.lineWrapping, highlightSelectionMatches(), autocompletion(),
    syntaxHighlighting(colours), theme, phrases, language(file.languageId),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
    difference.of([]), plugin,
    EditorView.updateListener.of(changed),
  ];
}
