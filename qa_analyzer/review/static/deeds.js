// Changes: forms are sent without leaving the page, and the parts that changed are put in place.
"use strict";
(() => {
  const PARTS = ["scores", "flag", "problem", "scorecard", "moments", "closing-part", "history", "timeline"];
  const cards = () => [...document.querySelectorAll("[data-criterion]")];
  const here = () => document.querySelector(".card.now-at[data-criterion]");
  const overrule = document.getElementById("overrule");
  const note = document.getElementById("note");
  const needed = document.getElementById("note-needed");
  const LABELS = { pass: "pass", fail: "fail", na: "did not apply", excused: "excused" };
  const NOTES = { comment: "Comment", dispute: "What is wrong with it?", coach_note: "Note to the coach", agreed: "What was agreed" };

  const TOLD = { // what is done far from where one looks
    sign_off: "Signed off; u takes it back, n is the next call.", acknowledge: "Kept: you have seen it.", undo: "Taken back.",
    comment: "Comment kept.", coach_note: "Note kept.", agreed: "Kept.", dispute: "Dispute kept.", moment_add: "Moment added.",
  };
  const kept = document.getElementById("kept");
  const put = (text) => {
    kept.textContent = "";
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const at = here() && here().id;
    const before = cards().map((card) => card.id);
    const drawn = [...document.querySelectorAll("#plot .levels")];
    for (const id of PARTS) {
      const old = document.getElementById(id);
      const made = fresh.getElementById(id);
      if (old && made) old.replaceWith(document.importNode(made, true));
    }
    for (const { dataset, attributes } of drawn) { // they were fetched, and are the same
      const path = document.querySelector(`#plot .levels[data-lane="${CSS.escape(dataset.lane)}"]`);
      if (path) path.setAttribute("d", attributes.d.value);
    }
    const turns = document.getElementById("turns");
    const heard = document.querySelector("#turns .now");
    if (turns) turns.replaceChildren(...document.importNode(fresh.getElementById("turns"), true).children);
    const same = heard && document.getElementById(heard.id);
    if (same) same.classList.add("now"); // also between two turns
    if (sound.at()) sound.follow();
    const seen = fresh.querySelector('input[name="seen"]');
    for (const input of document.querySelectorAll('input[name="seen"]')) if (seen) input.value = seen.value;
    const card = at && document.getElementById(at);
    if (!card) return;
    choose(card);
    card.focus({ preventScroll: true });
    // a card that went to another list leaves its neighbours where they were: j and k go on from there
    const was = before.indexOf(at);
    const beside = (step) => document.getElementById(before[was + step] || "") || card;
    if (cards().indexOf(card) === was) return;
    desk.from(card, { 1: beside(1), [-1]: beside(-1) });
    let list = card;
    while (list && !list.matches("h3.group")) list = list.previousElementSibling;
    if (list) kept.textContent = `“${titleOf(card)}” is under ${list.firstChild.textContent.trim()} now; u takes it back.`;
  };
  const tell = (words) => {
    const place = document.getElementById("problem");
    const told = document.createElement("p");
    told.className = "notice problem";
    told.textContent = words;
    place.replaceChildren(told);
    place.scrollIntoView({ block: "nearest" });
  };
  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form.deed");
    if (!form) return;
    event.preventDefault();
    if (event.submitter && event.submitter.name === "reason" && event.submitter.value === "other" && !form.elements.note.value.trim()) {
      needed.textContent = "Write in the note what the reason is, then choose it.";
      form.elements.note.focus();
      return;
    }
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    const card = form.closest("[data-criterion]");
    if (card) select(card, false);
    const dialog = form.closest("dialog");
    if (dialog) dialog.close();
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields });
      const text = await answer.text();
      if (answer.headers.get("content-type").startsWith("text/html")) put(text);
      else tell(text);
      if (answer.ok && !kept.textContent && TOLD[fields.get("kind")]) kept.textContent = TOLD[fields.get("kind")];
      if (answer.ok && dialog) for (const field of dialog.querySelectorAll("textarea")) field.value = "";
    } catch {
      tell("The console does not answer; nothing was kept. Is it still running?");
    }
  });

  const choose = (card) => {
    for (const other of cards()) {
      other.classList.toggle("now-at", other === card);
      const title = other.querySelector("button.title");
      if (title) title.setAttribute("aria-expanded", String(other === card));
    }
  };
  const select = (card, scroll = true) => {
    choose(card);
    if (scroll) card.scrollIntoView({ block: "nearest" });
    card.focus({ preventScroll: true });
  };
  const titleOf = (card) => (card ? card.querySelector("h3").textContent : "");
  const openOverrule = (card, value) => {
    select(card, false);
    const form = overrule.querySelector("form");
    const about = `${card.dataset.criterion} ${value}`;
    if (form.dataset.about !== about) form.elements.note.value = ""; // what was begun for another verdict
    form.dataset.about = about;
    needed.textContent = "";
    form.elements.criterion.value = card.dataset.criterion;
    form.elements.value.value = value;
    for (const group of form.querySelectorAll("[data-for]")) group.hidden = group.dataset.for !== value;
    overrule.querySelector("h2").textContent = `${titleOf(card)}: ${LABELS[value]}. Why?`;
    overrule.showModal();
    form.querySelector("[data-for]:not([hidden]) button").focus();
  };
  const openNote = (card, kind) => {
    const form = note.querySelector("form");
    const about = `${kind} ${card ? card.dataset.criterion : ""}`;
    if (form.dataset.about !== about) form.elements.note.value = "";
    form.dataset.about = about;
    form.elements.kind.value = kind;
    form.elements.criterion.value = card ? card.dataset.criterion : "";
    note.querySelector("h2").textContent = card ? `${NOTES[kind]} (${titleOf(card)})` : NOTES[kind];
    for (const told of note.querySelectorAll("[data-seen]")) told.hidden = told.dataset.seen !== kind;
    note.showModal();
    form.elements.note.focus();
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-overrule], [data-note]");
    if (!button) return;
    const card = button.closest("[data-criterion]");
    if (button.dataset.overrule) openOverrule(card, button.dataset.overrule);
    else openNote(card, button.dataset.note);
  });
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest("[data-criterion]");
    if (card && !card.classList.contains("now-at")) choose(card);
  });

  desk.walk(cards, (card) => select(card));
  desk.key("Enter", () => { const time = here() && here().querySelector(".time"); if (time) time.click(); });
  for (const key of ["p", "f", "d", "e", "a", "c"])
    desk.key(key, () => { const button = here() && here().querySelector(`.deeds [data-key="${key}"]`); if (button) button.click(); });
  for (const key of ["u", "s"])
    desk.key(key, () => { const button = document.querySelector(`#closing-part [data-key="${key}"]`); if (button) button.click(); });
  desk.key("n", () => document.getElementById("next").click());
  desk.key("m", () => {
    const details = document.getElementById("add-moment");
    if (!details) return;
    details.open = true;
    const form = details.querySelector("form");
    const at = sound.at();
    if (!form.elements.start.value) form.elements.start.value = Math.max(0, at - 5).toFixed(1);
    form.elements.end.value = at.toFixed(1);
    details.scrollIntoView({ block: "center" });
    form.elements.end.focus();
  });
})();
