// The sound, the line in the drawing, and the transcript that follows.
"use strict";
(() => {
  const player = document.getElementById("player");
  const list = document.getElementById("turns");
  const turns = list ? [...list.querySelectorAll("[data-from]")] : [];
  const head = document.getElementById("head");
  const plot = document.getElementById("plot");
  const now = document.getElementById("now");
  const trouble = document.getElementById("sound-problem");
  const length = Number(plot.dataset.length);
  let current = null;
  let pressed = null;

  const clock = (s) => {
    const w = Math.floor(s), h = Math.floor(w / 3600), m = Math.floor((w % 3600) / 60), two = (n) => String(n).padStart(2, "0");
    return h ? `${h}:${two(m)}:${two(w % 60)}` : `${m}:${two(w % 60)}`;
  };
  const panelScrolls = () => list && list.scrollHeight > list.clientHeight + 4;
  const show = (turn) => { if (panelScrolls()) list.scrollTop = turn.offsetTop - list.clientHeight / 3; };
  const mark = (turn) => {
    if (turn === current) return;
    if (current) current.classList.remove("now");
    current = turn;
    if (current) current.classList.add("now");
  };
  desk.playAt = () => (player ? player.currentTime : 0);
  desk.play = (start) => {
    if (!player) return;
    const begin = () => { player.currentTime = Math.max(0, start); player.play().catch(() => {}); };
    if (player.readyState > 0) begin();
    else { player.addEventListener("loadedmetadata", begin, { once: true }); player.load(); }
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-start]");
    if (button && player) {
      if (pressed === button && !player.paused) { player.pause(); return; }
      if (pressed) pressed.removeAttribute("aria-pressed");
      pressed = button;
      button.setAttribute("aria-pressed", "true");
      const turn = document.getElementById(button.dataset.turn || "");
      if (turn) { show(turn); mark(turn); }
      desk.play(Number(button.dataset.start));
      return;
    }
    const link = event.target.closest('a[href^="#t-"]');
    const target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target && panelScrolls()) {
      event.preventDefault();
      show(target);
      mark(target);
      target.focus({ preventScroll: true });
      return;
    }
    // a click on a turn's words plays it; selecting words does not
    const turn = event.target.closest("#turns [data-from]");
    if (turn && player && !event.target.closest("a, button") && !String(window.getSelection())) {
      desk.play(Number(turn.dataset.from));
    }
  });
  if (!player) return;
  const told = () => { now.textContent = `${clock(player.currentTime)} of ${clock(length)}`; };
  if (player.readyState === 0) now.textContent = "Preparing the sound…";
  player.addEventListener("loadedmetadata", told);
  player.addEventListener("error", () => { now.textContent = "No sound"; });
  player.addEventListener("pause", () => { if (pressed) pressed.removeAttribute("aria-pressed"); });
  player.addEventListener("timeupdate", () => {
    const at = player.currentTime;
    const turn = turns.findLast((t) => Number(t.dataset.from) <= at + 0.05 && at < Number(t.dataset.to));
    if (turn && turn !== current) { mark(turn); if (!player.paused) show(turn); }
    told();
    const x = `${(100 * at) / length}%`;
    head.setAttribute("x1", x);
    head.setAttribute("x2", x);
    head.classList.add("shown");
  });
  const seek = document.getElementById("seek");
  if (seek) seek.addEventListener("click", (event) => {
    const box = seek.getBoundingClientRect();
    desk.play(((event.clientX - box.left) / box.width) * length);
  });
  desk.key(" ", () => { if (player.paused) player.play().catch(() => {}); else player.pause(); });
  desk.key("ArrowLeft", () => { player.currentTime = Math.max(0, player.currentTime - 5); });
  desk.key("ArrowRight", () => { player.currentTime = Math.min(length, player.currentTime + 5); });

  const tell = (words) => { trouble.textContent = words; trouble.hidden = false; };
  fetch(player.dataset.levels).then(async (answer) => {
    if (!answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      tell(`No sound: ${(page.querySelector("main p") || page.body).textContent}`);
      return;
    }
    if (player.dataset.ahead) fetch(player.dataset.ahead).catch(() => {}); // so that the next call need not be waited for
    for (const [lane, path] of Object.entries(await answer.json())) {
      const drawn = plot.querySelector(`.levels[data-lane="${CSS.escape(lane)}"]`);
      if (drawn) drawn.setAttribute("d", path);
    }
  }).catch(() => tell("No sound: the console does not answer."));
})();
