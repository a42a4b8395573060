"use strict";
/* What every page needs: the CSRF header, menus, dialogs, notices that vanish, copying, hints that leave their table. */
(() => {
  const csrf = document.querySelector('meta[name="csrf"]');
  document.addEventListener("htmx:configRequest", event => {
    if (csrf) {
      event.detail.headers[csrf.dataset.header] = csrf.content;
    }
  });

  function closeMenus(except) {
    document.querySelectorAll("details.menu[open]").forEach(menu => {
      if (menu !== except) {
        menu.open = false;
      }
    });
  }

  function open(dialog) {
    if (dialog instanceof HTMLDialogElement && !dialog.open) {
      closeMenus(null);
      dialog.showModal();
    }
  }

  /** For browsers and plain HTTP that have no clipboard interface, or forbid it. */
  function copyByHand(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "visually-hidden";
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }

  async function copy(button) {
    const text = button.parentElement.querySelector("template, pre");
    const content = (text.content || text).textContent;
    try {
      await navigator.clipboard.writeText(content);
    } catch {
      copyByHand(content);
    }
    const label = button.querySelector("span");
    const before = label.textContent;
    label.textContent = button.dataset.copied;
    setTimeout(() => { label.textContent = before; }, 2000);
  }

  document.addEventListener("click", event => {
    const target = event.target;
    closeMenus(target.closest("details.menu"));
    const opener = target.closest("[data-open]");
    if (opener) {
      open(document.getElementById(opener.dataset.open));
    }
    const copier = target.closest("[data-copy]");
    if (copier) {
      copy(copier);
    }
  });

  document.addEventListener("keydown", event => {
    const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  /** A table cuts off what hangs over its edge, so the hint is placed in the window. */
  function place(event) {
    const button = event.target instanceof Element && event.target.closest(".hint-button");
    const hint = button && button.nextElementSibling;
    if (!hint) {
      return;
    }
    hint.classList.add("is-placed");
    const at = button.getBoundingClientRect();
    const width = hint.offsetWidth || 320;
    hint.style.left = `${Math.max(8, Math.min(at.left, document.documentElement.clientWidth - width - 8))}px`;
    const below = at.bottom + 4;
    const fits = below + hint.offsetHeight < window.innerHeight;
    hint.style.top = `${fits ? below : Math.max(8, at.top - hint.offsetHeight - 4)}px`;
  }
  document.addEventListener("mouseover", place);
  document.addEventListener("focusin", place);

  /** Counts down only while nobody looks at it. */
  function vanish(notice) {
    let left = Number(notice.dataset.vanish);
    const timer = setInterval(() => {
      if (!notice.matches(":hover, :focus-within")) {
        left -= 250;
      }
      if (left <= 0) {
        clearInterval(timer);
        notice.remove();
      }
    }, 250);
  }

  function ready(root) {
    root.querySelectorAll("[data-vanish]").forEach(vanish);
    const fault = root.querySelector("[data-focus]");
    if (fault) {
      fault.focus();
    }
  }
  ready(document);
  document.addEventListener("htmx:load", event => ready(event.detail.elt));
})();
