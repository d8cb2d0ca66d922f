"use strict";
(() => {
  const rows = () => [...document.querySelectorAll("#calls tbody tr:not(.passage)")];
  const link = (row) => row.querySelector("a.open");
  desk.walk(rows, (row) => link(row).focus());
  desk.key("Enter", () => { const row = document.querySelector("tr.now-at"); if (row) link(row).click(); });
  desk.key("n", () => { const first = rows()[0]; if (first) link(first).click(); });
  // a verdict is that of a criterion: without one it would be asked for in vain
  const criterion = document.querySelector("#filters [name=criterion]");
  const verdict = document.querySelector("#filters [name=verdict]");
  const fits = () => { if (verdict) verdict.disabled = !criterion.value; };
  if (criterion) criterion.addEventListener("change", fits);
  fits();
  desk.key("/", () => document.querySelector("#filters select, #filters input:not([type=hidden])").focus());
})();
