// What the console adds to the player: keys, how loud the call is, and what is told while the sound is prepared.
"use strict";
(() => {
  const { clock, length, player } = sound;
  if (!player) return;
  const now = document.getElementById("now");
  const trouble = document.getElementById("sound-problem");
  if (player.readyState === 0) now.textContent = "Preparing the sound…";
  player.addEventListener("loadedmetadata", () => { now.textContent = `${clock(player.currentTime)} of ${clock(length)}`; });
  player.addEventListener("error", () => { now.textContent = "No sound"; });
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
      const drawn = document.querySelector(`#plot .levels[data-lane="${CSS.escape(lane)}"]`);
      if (drawn) drawn.setAttribute("d", path);
    }
  }).catch(() => tell("No sound: the console does not answer."));
})();
