"use strict";

// Copying: the clipboard where the page may use it, else the text is selected for Ctrl+C.
document.querySelector("main").addEventListener("click", async (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const code = button.previousElementSibling;
  let copied = false;
  try {
    await navigator.clipboard.writeText(code.textContent);
    copied = true;
  } catch {
    getSelection().selectAllChildren(code);
    copied = document.execCommand("copy");
  }
  button.textContent = copied ? "Copied" : "Press Ctrl+C";
  setTimeout(() => { button.textContent = "Copy"; }, 1500);
});

// Filtering: a spec whose heading matches is shown whole, another one only with the rows that match.
const filter = document.getElementById("filter");
filter.addEventListener("input", () => {
  const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (text) => words.every((word) => text.toLowerCase().includes(word));
  let any = false;
  for (const section of document.querySelectorAll("section")) {
    const heading = section.querySelector("h2").textContent;
    let shown = false;
    for (const table of section.querySelectorAll("table")) {
      let rows = 0;
      for (const row of table.tBodies[0].rows) {
        const label = row.cells[0].textContent + " " + row.cells[1].textContent;
        row.hidden = !matches(heading + " " + label);
        rows += row.hidden ? 0 : 1;
      }
      table.hidden = rows === 0;
      shown ||= rows > 0;
    }
    section.hidden = !shown;
    any ||= shown;
  }
  document.getElementById("none").hidden = any;
});
