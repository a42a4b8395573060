"use strict";
/* The search box of the top bar: suggestions walked with the arrow keys (ARIA combobox). */
(() => {
  const input = document.getElementById("search");
  const list = document.getElementById("suggestions");
  if (!input || !list) {
    return;
  }
  const options = () => Array.from(list.querySelectorAll('[role="option"]'));
  const chosen = () => list.querySelector('[aria-selected="true"]');

  function show(visible) {
    list.hidden = !visible;
    input.setAttribute("aria-expanded", String(visible));
    if (!visible) {
      choose(null);
    }
  }

  function choose(option) {
    options().forEach(o => o.setAttribute("aria-selected", String(o === option)));
    if (option) {
      option.id = option.id || `suggestion-${options().indexOf(option)}`;
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function step(by) {
    const all = options();
    if (all.length === 0) {
      return;
    }
    show(true);
    const at = all.indexOf(chosen());
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
    choose(all[next] || null);
  }

  input.addEventListener("keydown", event => {
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && chosen()) {
      event.preventDefault();
      chosen().click();
    } else if (event.key === "Escape") {
      if (list.hidden) {
        input.blur();
      }
      show(false);
    }
  });
  list.addEventListener("htmx:afterSwap", () => show(options().length > 0 && document.activeElement === input));
  input.addEventListener("focus", () => show(options().length > 0 && input.value !== ""));
  input.addEventListener("input", () => { if (input.value === "") { show(false); } });
  document.addEventListener("click", event => {
    if (!event.target.closest(".search")) {
      show(false);
    }
  });
})();
