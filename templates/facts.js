// Narrows the table of facts by words and by source. The status is narrowed by the stylesheet; without this script the sources stand as links.
"use strict";
(() => {
  const form = document.getElementById("filter");
  const rows = [...document.querySelectorAll(".sorted tbody tr")];
  const made = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const words = made("input", { type: "search", autocomplete: "off", ariaLabel: "Words" });
  const source = made("select", { ariaLabel: "Source" }, made("option", { value: "", textContent: "Any" }));
  for (const link of document.querySelectorAll("[data-source]")) {
    source.append(made("option", { value: link.dataset.source, textContent: link.textContent }));
  }
  const count = made("p", { className: "quiet" });
  count.setAttribute("role", "status");

  const narrow = () => {
    const asked = words.value.trim().toLowerCase().split(/\s+/);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !asked.every((word) => text.includes(word)) || !(" " + row.dataset.sources).includes(source.value && " " + source.value + " ");
    }
    for (const section of document.querySelectorAll("section:has(> .sorted)")) {
      section.hidden = !section.querySelector("tbody tr:not([hidden])");
    }
    const shown = rows.filter((row) => row.checkVisibility()).length;
    count.textContent = shown === rows.length ? "" : shown + " of " + rows.length + " facts";
  };

  form.append(made("div", { className: "typed" }, made("label", {}, "Words ", words), made("label", {}, "Source ", source)), count);
  form.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  narrow();
})();
