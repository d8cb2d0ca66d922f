// Playing, the line in the drawing, and the transcript that follows: on a call's page and in the console alike.
"use strict";
window.sound = (() => {
  const by = (id) => document.getElementById(id);
  const player = by("player");
  const clips = JSON.parse((by("clips") || { textContent: "[]" }).textContent);
  const length = Number(by("plot").dataset.length);
  const whole = Boolean(player && player.getAttribute("src"));
  let offset = 0;
  let pressed = null;

  const clock = (s) => {
    const w = Math.floor(s), h = Math.floor(w / 3600), m = Math.floor((w % 3600) / 60), two = (n) => String(n).padStart(2, "0");
    return h ? `${h}:${two(m)}:${two(w % 60)}` : `${m}:${two(w % 60)}`;
  };
  const at = () => (player ? player.currentTime + offset : 0);
  const panelScrolls = () => { const list = by("turns"); return list && list.scrollHeight > list.clientHeight + 4; };
  const show = (turn) => { if (panelScrolls()) by("turns").scrollTop = turn.offsetTop - by("turns").clientHeight / 3; };
  const mark = (turn) => {
    for (const old of document.querySelectorAll("#turns .now")) if (old !== turn) old.classList.remove("now");
    turn.classList.add("now");
  };
  const play = (start) => {
    if (!player) return;
    const begin = () => { player.currentTime = Math.max(0, start - offset); player.play().catch(() => {}); };
    if (!whole) {
      const clip = clips.find((c) => c.start - 0.05 <= start && start < c.end);
      if (!clip) return;
      offset = clip.start;
      if (player.getAttribute("src") !== clip.src) {
        player.addEventListener("loadedmetadata", begin, { once: true });
        player.setAttribute("src", clip.src);
        return;
      }
    }
    if (player.readyState > 0) begin();
    else { player.addEventListener("loadedmetadata", begin, { once: true }); if (whole) player.load(); }
  };
  // what is drawn and marked for the moment that is heard
  const follow = () => {
    const turns = [...document.querySelectorAll("#turns [data-from]")];
    const turn = turns.findLast((t) => Number(t.dataset.from) <= at() + 0.05 && at() < Number(t.dataset.to));
    if (turn && !turn.classList.contains("now")) { mark(turn); if (!player.paused) show(turn); }
    by("now").textContent = `${clock(at())} of ${clock(length)}`;
    const x = `${(100 * at()) / length}%`;
    by("head").setAttribute("x1", x);
    by("head").setAttribute("x2", x);
    by("head").classList.add("shown");
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-start]");
    if (button && player) {
      if (pressed === button && !player.paused) { player.pause(); return; }
      if (pressed) pressed.removeAttribute("aria-pressed");
      pressed = button;
      button.setAttribute("aria-pressed", "true");
      const turn = by(button.dataset.turn || "");
      if (turn) { show(turn); mark(turn); }
      play(Number(button.dataset.start));
      return;
    }
    const link = event.target.closest('a[href^="#t-"]');
    const turn = link && by(link.getAttribute("href").slice(1));
    if (turn && panelScrolls()) {
      event.preventDefault();
      show(turn);
      mark(turn);
      turn.focus({ preventScroll: true });
      return;
    }
    const line = event.target.closest("#seek");
    if (line) {
      const box = line.getBoundingClientRect();
      play(((event.clientX - box.left) / box.width) * length);
      return;
    }
    // a click on a turn's words plays it; selecting words does not
    const words = event.target.closest("#turns [data-from]");
    if (words && !event.target.closest("a, button") && !String(window.getSelection())) play(Number(words.dataset.from));
  });
  if (player) {
    player.addEventListener("pause", () => { if (pressed) pressed.removeAttribute("aria-pressed"); });
    player.addEventListener("timeupdate", follow);
  }
  return { at, clock, follow, length, play, player };
})();
