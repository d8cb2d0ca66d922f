(() => {
  "use strict";
  const player = document.getElementById("player");
  const list = document.getElementById("turns");
  const turns = list ? [...list.querySelectorAll("[data-from]")] : [];
  const clips = JSON.parse((document.getElementById("clips") || { textContent: "[]" }).textContent);
  const head = document.getElementById("head");
  const plot = document.getElementById("plot");
  const now = document.getElementById("now");
  const whole = Boolean(player && player.getAttribute("src"));
  let offset = 0;
  let pressed = null;
  let current = null;

  const clock = (s) => {
    const w = Math.floor(s), h = Math.floor(w / 3600), m = Math.floor((w % 3600) / 60), two = (n) => String(n).padStart(2, "0");
    return h ? `${h}:${two(m)}:${two(w % 60)}` : `${m}:${two(w % 60)}`;
  };
  const panelScrolls = () => list && list.scrollHeight > list.clientHeight + 4;
  const show = (turn) => {
    if (panelScrolls()) list.scrollTop = turn.offsetTop - list.clientHeight / 3;
  };
  const mark = (turn) => {
    if (turn === current) return;
    if (current) current.classList.remove("now");
    current = turn;
    if (current) current.classList.add("now");
  };
  const play = (start) => {
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
    else player.addEventListener("loadedmetadata", begin, { once: true });
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
      play(Number(button.dataset.start));
      return;
    }
    const link = event.target.closest('a[href^="#t-"]');
    const turn = link && document.getElementById(link.getAttribute("href").slice(1));
    if (turn && panelScrolls()) {
      event.preventDefault();
      show(turn);
      mark(turn);
      turn.focus({ preventScroll: true });
    }
  });
  if (!player) return;
  player.addEventListener("pause", () => { if (pressed) pressed.removeAttribute("aria-pressed"); });
  player.addEventListener("timeupdate", () => {
    const at = player.currentTime + offset;
    const turn = turns.findLast((t) => Number(t.dataset.from) <= at + 0.05 && at < Number(t.dataset.to));
    if (turn && turn !== current) { mark(turn); if (!player.paused) show(turn); }
    now.textContent = `${clock(at)} of ${clock(Number(plot.dataset.length))}`;
    const x = `${(100 * at) / Number(plot.dataset.length)}%`;
    head.setAttribute("x1", x);
    head.setAttribute("x2", x);
    head.style.visibility = "visible";
  });
  const seek = document.getElementById("seek");
  if (seek) seek.addEventListener("click", (event) => {
    const box = seek.getBoundingClientRect();
    play(((event.clientX - box.left) / box.width) * Number(plot.dataset.length));
  });
})();
