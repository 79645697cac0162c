// Keeps a page of the preview up to date. When the page has changed, it reloads and restores the scroll position and the open figures.
// While the content has errors, a banner shows them.
(() => {
  "use strict";
  const base = "/_standfirst/";
  const mark = document.currentScript.dataset.page;
  const kept = "standfirst:" + location.pathname;
  // Beside the text in the editor, which shows what is wrong there.
  const beside = window.parent !== window && parent.location.pathname === base + "edit/";

  // ---- reloading

  const opened = () => [...document.querySelectorAll("details[open], [popover]:popover-open")];
  const name = (element) => element.id ? "#" + CSS.escape(element.id)
    : element.localName + ":" + [...document.querySelectorAll(element.localName)].indexOf(element);
  const find = (named) => named.startsWith("#") ? document.querySelector(named)
    : document.querySelectorAll(named.split(":")[0])[Number(named.split(":")[1])];

  function loadAgain() {
    source?.close();
    history.scrollRestoration = "manual";
    sessionStorage.setItem(kept, JSON.stringify({
      x: scrollX, y: scrollY, opened: opened().map(name), focus: document.hasFocus() ? document.activeElement?.id ?? "" : "", wrong,
    }));
    location.reload();
  }

  function restore() {
    const found = sessionStorage.getItem(kept);
    if (!found) return false;
    sessionStorage.removeItem(kept);
    const state = JSON.parse(found);
    for (const named of state.opened) {
      const element = find(named);
      if (element?.popover && !element.matches(":popover-open")) element.showPopover();
      else if (element?.localName === "details") element.open = true;
    }
    if (state.focus) document.getElementById(state.focus)?.focus({ preventScroll: true });
    scrollTo({ left: state.x, top: state.y, behavior: "instant" });
    addEventListener("load", () => {
      scrollTo({ left: state.x, top: state.y, behavior: "instant" });
      history.scrollRestoration = "auto";
    });
    return state.wrong;
  }

  // ---- the banner

  const host = document.createElement("standfirst-preview");
  const root = host.attachShadow({ mode: "open" });
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const alert = make("div", { className: "alert" });
  alert.setAttribute("role", "alert");
  const status = make("div", { className: "status" });
  status.setAttribute("role", "status");
  const style = make("link", { rel: "stylesheet", href: base + "preview.css" });
  const edit = make("a", { className: "to-editor", textContent: "Edit", hidden: true });
  const panel = make("div", { className: "panel", hidden: true }, edit, alert, status);
  style.addEventListener("load", () => { panel.hidden = false; });
  root.append(style, panel);
  document.body.append(host);
  document.head.append(make("link", { rel: "stylesheet", href: base + "marks.css" }));
  // Makes room below the page, so that its end can be scrolled clear of the banner.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("padding-bottom", panel.offsetHeight - (edit.hidden ? 0 : edit.offsetHeight) + "px");
  }).observe(panel);

  let folded = sessionStorage.getItem("standfirst:folded") === "true";
  let wrong = restore();

  function item(diagnostic) {
    const entry = make("li", {},
      make("a", { href: diagnostic.href, textContent: diagnostic.place }),
      make("span", { className: "message", textContent: diagnostic.message }));
    if (diagnostic.help) entry.append(make("span", { className: "help", textContent: diagnostic.help }));
    return entry;
  }

  function show(state) {
    alert.replaceChildren();
    status.replaceChildren();
    edit.hidden = !state.edit || beside;
    if (state.edit) edit.href = state.edit + "#at=" + encodeURIComponent(location.pathname);
    if (state.errors && beside) {
      if (state.earlier) status.append(make("p", { className: "lost", textContent: "This page is as it was before the errors." }));
    } else if (state.errors) {
      const details = make("details", { open: !folded },
        make("summary", {}, make("strong", { textContent: state.summary }),
          state.earlier ? ": this page is as it was before" : ": a build would stop here"));
      details.addEventListener("toggle", () => {
        folded = !details.open;
        sessionStorage.setItem("standfirst:folded", String(folded));
      });
      const list = make("ol", {}, ...state.diagnostics.map(item));
      const more = state.errors - state.diagnostics.length;
      details.append(list, make("p", {}, make("a", {
        href: state.report, textContent: more > 0 ? `and ${more} more: the whole report` : "the whole report",
      })));
      alert.append(details);
    } else if (wrong && !beside) {
      status.append(make("p", { className: "fixed", textContent: "All errors are fixed." }));
    }
    if (state.draft) status.append(make("p", { className: "draft", textContent: "This page is a draft: a build leaves it out." }));
    wrong = state.errors > 0;
    document.documentElement.dataset.preview = wrong ? "wrong" : "right";
  }

  // ---- notifications

  let source = null;
  let lost = 0;

  function listen() {
    source?.close();
    source = new EventSource(base + "events?at=" + encodeURIComponent(location.pathname) + "&page=" + mark);
    source.addEventListener("moved", loadAgain);
    source.addEventListener("state", (event) => {
      clearTimeout(lost);
      lost = 0;
      show(JSON.parse(event.data));
    });
    source.addEventListener("error", () => {
      lost ||= setTimeout(() => status.replaceChildren(
        make("p", { className: "lost", textContent: "The preview has stopped. This page reconnects when you start it again." })), 2000);
      // A browser stops trying if the server refuses the connection, but the editor may restart the preview.
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
    });
  }

  // A browser opens at most six connections to a server, so hidden pages close theirs.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source?.close();
    } else {
      listen();
    }
  });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
  if (!document.hidden) listen();
})();
