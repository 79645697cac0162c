// Filters the table of facts by words and by source. The stylesheet filters by status. Without this script the sources are links.
"use strict";
(() => {
  const form = document.getElementById("filter");
  const rows = [...document.querySelectorAll(".sorted tbody tr")];
  const words = form.querySelector("[type=search]");
  const source = form.querySelector("select");
  const count = form.querySelector("[role=status]");
  for (const link of document.querySelectorAll("[data-source]")) {
    source?.append(new Option(link.textContent, link.dataset.source));
  }

  const narrow = () => {
    const asked = words.value.trim().toLowerCase().split(/\s+/);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !asked.every((word) => text.includes(word)) || !(" " + row.dataset.sources).includes(source?.value ? " " + source.value + " " : "");
    }
    for (const section of document.querySelectorAll("section:has(> .sorted)")) {
      section.hidden = !section.querySelector("tbody tr:not([hidden])");
    }
    const shown = rows.filter((row) => row.checkVisibility()).length;
    count.textContent = shown === rows.length ? "" : count.dataset.shown.replace("{0}", shown).replace("{1}", rows.length);
  };

  form.classList.add("live");
  form.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  narrow();
})();
