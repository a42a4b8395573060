"use strict";
/* The keys: / searches, g and a letter jumps, j k walk, e edits, u takes back what was just done, ? explains; a page gives its own acts keys by data-shortcut. Silent while somebody types. */
(() => {
  /** Each entry of the navigation gets the first letter of its name that is still free. */
  function jumps() {
    const taken = new Map();
    document.querySelectorAll(".side-bar a[data-key]").forEach(link => {
      const word = link.dataset.key.split(".").pop();
      const letter = Array.from(word.toLowerCase()).find(c => !taken.has(c));
      if (letter) {
        taken.set(letter, link);
      }
    });
    return taken;
  }
  const targets = jumps();

  function explain() {
    const list = document.querySelector("[data-jumps]");
    if (!list) {
      return;
    }
    list.replaceChildren(...Array.from(targets, ([letter, link]) => {
      const line = document.createElement("div");
      const key = document.createElement("kbd");
      key.textContent = letter;
      const term = document.createElement("dt");
      term.append(key);
      const text = document.createElement("dd");
      text.textContent = link.textContent.trim();
      line.append(term, text);
      return line;
    }));
  }

  function isTyping(target) {
    return target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;
  }

  const acts = {
    "/": () => { const input = document.getElementById("search"); if (input) { input.focus(); input.select(); } },
    "j": () => window.tujiLists.walk(1),
    "k": () => window.tujiLists.walk(-1),
    "e": () => { const edit = document.querySelector("main [data-edit]"); if (edit) { edit.click(); } },
    "u": () => { const undo = document.querySelector("#toasts form button"); if (undo) { undo.click(); } },
    "?": () => { explain(); const dialog = document.getElementById("keys"); if (dialog && !dialog.open) { dialog.showModal(); } },
  };

  let jumping = 0;
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) {
      return;
    }
    const isJump = Date.now() - jumping < 1500;
    jumping = !isJump && event.key === "g" ? Date.now() : 0;
    const own = document.querySelector(`main [data-shortcut="${CSS.escape(event.key)}"]`);
    const act = isJump && targets.has(event.key) ? () => targets.get(event.key).click() : acts[event.key] || (own && (() => own.click()));
    if (act) {
      event.preventDefault();
      act();
    }
  });
  document.addEventListener("click", event => { if (event.target.closest('[data-open="keys"]')) { explain(); } });
})();
