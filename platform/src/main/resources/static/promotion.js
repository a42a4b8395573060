"use strict";
/* Projects: the one form of a board moves the card that is dragged to another column, or below which it was asked for; a firm that was meant is put into its field. */
(() => {
  let dragged = null;

  const columnOf = event => event.target instanceof Element ? event.target.closest(".board-column") : null;

  function mark(column) {
    document.querySelectorAll(".board-column.is-target").forEach(one => one.classList.toggle("is-target", one === column));
    if (column) {
      column.classList.add("is-target");
    }
  }

  document.addEventListener("dragstart", event => {
    dragged = event.target instanceof Element ? event.target.closest("[data-card]") : null;
    if (dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", dragged.dataset.card);
      dragged.classList.add("is-dragged");
    }
  });

  document.addEventListener("dragover", event => {
    const column = columnOf(event);
    if (dragged && column && column !== dragged.closest(".board-column")) {
      event.preventDefault();
      mark(column);
    } else {
      mark(null);
    }
  });

  document.addEventListener("drop", event => {
    const column = columnOf(event);
    const form = document.getElementById("card-move");
    if (column && dragged && form) {
      event.preventDefault();
      form.elements.code.value = dragged.dataset.card;
      form.elements.to.value = column.dataset.stage;
      form.requestSubmit();
    }
  });

  function askBelow(link, form) {
    const card = link.closest("[data-card]");
    const own = link.closest(".board-column").dataset.stage;
    form.elements.code.value = card.dataset.card;
    form.elements.to.value = "";
    [...form.elements.to.options].forEach(option => { option.hidden = option.disabled = option.value === own; });
    card.append(form);
    form.hidden = false;
    form.elements.to.focus();
  }

  document.addEventListener("click", event => {
    const link = event.target instanceof Element && event.target.closest(".card-go");
    const form = document.getElementById("card-move");
    if (link && form) {
      event.preventDefault();
      askBelow(link, form);
    }
  });

  document.addEventListener("keydown", event => {
    const form = event.target instanceof Element && event.target.closest("#card-move");
    if (form && event.key === "Escape") {
      form.closest("[data-card]").querySelector(".card-go").focus();
      form.hidden = true;
    }
  });

  document.addEventListener("dragend", () => {
    mark(null);
    if (dragged) {
      dragged.classList.remove("is-dragged");
    }
    dragged = null;
  });

  document.addEventListener("click", event => {
    const filler = event.target instanceof Element && event.target.closest("[data-fill]");
    if (filler) {
      const field = document.getElementById(filler.dataset.fill);
      field.value = filler.dataset.value;
      field.focus();
    }
  });
})();
