"use strict";
/* Projects: cards that are dragged to another column are moved by their own form; a firm that was meant is put into its field. */
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
    const form = dragged && dragged.querySelector(".card-move");
    if (column && form) {
      event.preventDefault();
      form.elements.to.value = column.dataset.stage;
      form.requestSubmit();
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
