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
  // on a narrow window the calls come first; what is filtered for stays in sight
  const box = document.querySelector(".filter-box");
  const ELSE = ["view", "signed", "after", "ended"];
  const filtered = [...new URLSearchParams(location.search)].some(([name, value]) => value && !ELSE.includes(name));
  const narrow = matchMedia("(max-width: 40rem)");
  const fold = () => { box.open = !narrow.matches || filtered; };
  narrow.addEventListener("change", fold);
  fold();
  desk.key("/", () => {
    box.open = true;
    document.querySelector("#filters select, #filters input:not([type=hidden])").focus();
  });
})();
