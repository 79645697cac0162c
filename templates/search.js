// Searches the site in the browser, using the entries that the build wrote. Without this script the page is a list of everything.
"use strict";
(() => {
  const form = document.querySelector("form.search");
  const field = form.querySelector("input");
  const found = document.getElementById("found");
  const count = document.getElementById("count");
  const all = document.getElementById("all");
  const entries = window.standfirstIndex;
  // "12,658" is found as it is and as 12658, "Koçi" as koci.
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/(\d),(?=\d{3})/g, "$1");
  const index = new MiniSearch({
    tokenize: (text) => MiniSearch.getDefault("tokenize")(plain(text)),
    idField: "url",
    fields: ["title", "by", "text"],
    storeFields: ["title", "kind", "by", "verdict", "words"],
    searchOptions: { boost: { title: 3, by: 2 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : 0), combineWith: "AND", boostDocument: (id) => (id.startsWith("briefings/") ? 8 : 1) },
  });
  index.addAll(entries);

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    return made;
  };

  const item = (hit) => {
    const line = document.createElement("li");
    const link = element("a", "", hit.title);
    link.href = field.dataset.root + hit.id;
    line.append(element("span", "kicker", hit.kind), link);
    if (hit.verdict) line.append(" ", element("span", "verdict " + hit.verdict, hit.words || (hit.verdict[0].toUpperCase() + hit.verdict.slice(1)).replace("-", " ")));
    if (hit.by) line.append(element("span", "who", hit.by));
    return line;
  };

  const search = () => {
    const words = field.value.trim();
    let hits = words ? index.search(words) : [];
    if (words && !hits.length) hits = index.search(words, { combineWith: "OR" });
    found.replaceChildren(...hits.slice(0, 50).map(item));
    all.hidden = words !== "";
    count.textContent = !words ? "" : hits.length === 0 ? field.dataset.none : hits.length === 1 ? field.dataset.one : field.dataset.many.replace("{0}", hits.length);
    const address = new URL(location.href);
    if (words) address.searchParams.set("q", words); else address.searchParams.delete("q");
    // Makes the back button return from a result to the results. Some browsers do not allow this for pages opened from a folder.
    try { history.replaceState(null, "", address); } catch { /* the back button then returns to an empty field */ }
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
    found.querySelector("a")?.focus();
  });
  field.addEventListener("input", search);
  document.addEventListener("keydown", (event) => {
    const links = [...found.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && (at >= 0 || document.activeElement === field) && links[at + 1]) links[at + 1].focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? field).focus();
    else if (event.key === "/" && document.activeElement !== field) field.focus();
    else return;
    event.preventDefault();
  });
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  field.focus();
  search();
})();
