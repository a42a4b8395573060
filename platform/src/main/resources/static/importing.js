"use strict";
/* Handing in a file: fields of a new source, the drop area, size limit and progress of the upload. */
(() => {
  function offerNewSource(root) {
    const choice = root.querySelector("[data-source]");
    const fields = root.querySelector("[data-new-source]");
    if (choice && fields) {
      const fit = () => { fields.hidden = choice.value !== "new"; };
      choice.addEventListener("change", fit);
      fit();
    }
  }

  function watchFile(root) {
    const input = root.querySelector("#upload");
    const problem = root.querySelector("[data-upload-problem]");
    if (!input || !problem) {
      return;
    }
    const over = isOver => () => input.classList.toggle("is-over", isOver);
    input.addEventListener("dragenter", over(true));
    input.addEventListener("dragleave", over(false));
    input.addEventListener("drop", over(false));
    input.addEventListener("change", () => {
      const isTooLarge = input.files.length > 0 && input.files[0].size > Number(input.dataset.limit);
      problem.textContent = isTooLarge ? input.dataset.tooLarge : "";
      input.setCustomValidity(isTooLarge ? input.dataset.tooLarge : "");
    });
  }

  /** The server looks through the whole file before it answers, so the wait after the last byte has its own words. */
  document.addEventListener("htmx:xhr:progress", event => {
    const line = document.querySelector("[data-upload-progress]");
    if (!line || !event.detail.lengthComputable || event.target.id !== "upload-form") {
      return;
    }
    const percent = Math.floor(100 * event.detail.loaded / event.detail.total);
    line.hidden = false;
    line.querySelector("progress").value = percent;
    line.querySelector("[data-upload-percent]").textContent = `${percent}%`;
    line.querySelector("[data-upload-checking]").hidden = percent < 100;
  });
  document.addEventListener("htmx:afterRequest", event => {
    const line = document.querySelector("[data-upload-progress]");
    if (line && event.target.id === "upload-form" && !event.detail.successful) {
      line.hidden = true;
    }
  });

  function ready(root) {
    offerNewSource(root);
    watchFile(root);
    root.querySelectorAll("[data-without-script]").forEach(button => { button.hidden = true; });
  }
  ready(document);
  document.addEventListener("htmx:load", event => ready(event.detail.elt));
})();
