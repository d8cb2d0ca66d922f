// Keys: each page's script registers what a key does; nothing happens in fields, with modifiers, or when switched off.
"use strict";
window.desk = (() => {
  const actions = new Map();
  const help = document.getElementById("help");
  const on = document.getElementById("keys-on");
  let stored = null;
  try { stored = localStorage.getItem("keys"); } catch { /* no storage: on */ }
  on.checked = stored !== "off";
  on.addEventListener("change", () => {
    try { localStorage.setItem("keys", on.checked ? "on" : "off"); } catch { /* forgotten with the page */ }
  });
  document.getElementById("show-help").addEventListener("click", () => help.showModal());
  actions.set("?", () => help.showModal());

  document.addEventListener("keydown", (event) => {
    // a dialog that has just closed may hold the focus for a moment: its fields and buttons take no keys any more
    const target = event.target.closest("dialog:not([open])") ? document.body : event.target;
    const field = target.closest("input:not([type=checkbox]), textarea, select");
    if (field || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const dialog = document.querySelector("dialog[open]");
    if (dialog) {
      const button = [...dialog.querySelectorAll("[data-number]")].find(
        (b) => b.dataset.number === event.key && !b.closest("[hidden]"));
      if (button) { event.preventDefault(); button.click(); }
      return;
    }
    if (!on.checked) return;
    const native = target.closest("button, a, summary, audio, input");
    if (native && (event.key === "Enter" || event.key === " ")) return;
    const action = actions.get(event.key);
    if (action) { event.preventDefault(); action(event); }
  });
  document.addEventListener("click", (event) => {
    const close = event.target.closest("[data-close]");
    if (close) close.closest("dialog").close();
  });
  // where j and k go from an item that was moved away
  let moved = null;
  const from = (item, to) => { moved = { item, to }; };
  // a list that j and k walk along
  const walk = (all, onto) => {
    let at = -1;
    const go = (step) => {
      const items = all();
      if (!items.length) return;
      const known = items.findIndex((i) => i.classList.contains("now-at"));
      if (moved && moved.item === items[known]) at = items.indexOf(moved.to[step]);
      else at = Math.min(items.length - 1, Math.max(0, (known < 0 ? at : known) + step));
      moved = null;
      for (const item of items) item.classList.toggle("now-at", item === items[at]);
      onto(items[at]);
    };
    actions.set("j", () => go(1));
    actions.set("k", () => go(-1));
  };
  return { key: (name, action) => actions.set(name, action), walk, from };
})();
