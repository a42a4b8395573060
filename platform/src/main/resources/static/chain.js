"use strict";
/* The map of a chain: neighbours of the node pointed at, search, zoom, arrows. Without it every node is still a link. */
(() => {
  const map = document.getElementById("chain-map");
  if (!map) {
    return;
  }
  const nodes = Array.from(map.querySelectorAll(".chain-node"));
  const links = Array.from(map.querySelectorAll(".chain-link"));
  const byId = new Map(nodes.map(node => [node.dataset.node, node]));

  function show(node) {
    const near = new Set();
    links.forEach(link => {
      const touches = node !== null && (link.dataset.from === node.dataset.node || link.dataset.to === node.dataset.node);
      link.classList.toggle("is-near", touches);
      if (touches) {
        near.add(link.dataset.from);
        near.add(link.dataset.to);
      }
    });
    nodes.forEach(one => {
      one.classList.toggle("is-here", one === node);
      one.classList.toggle("is-near", one !== node && near.has(one.dataset.node));
    });
    map.classList.toggle("has-focus", node !== null);
  }

  nodes.forEach(node => {
    node.addEventListener("pointerenter", () => show(node));
    node.addEventListener("pointerleave", () => show(byId.get(document.activeElement?.dataset?.node) ?? null));
    node.addEventListener("focus", () => show(node));
    node.addEventListener("blur", () => show(null));
  });

  /* Arrows go to the nearest node on that side; what lies askew counts as farther. */
  const sides = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const middle = node => {
    const box = node.querySelector(".chain-box");
    return [box.x.baseVal.value + box.width.baseVal.value / 2, box.y.baseVal.value + box.height.baseVal.value / 2];
  };
  map.addEventListener("keydown", event => {
    const here = event.target.closest(".chain-node");
    const side = sides[event.key];
    if (!here || !side) {
      return;
    }
    const [x, y] = middle(here);
    let best = null;
    let least = Infinity;
    nodes.forEach(node => {
      const [dx, dy] = [middle(node)[0] - x, middle(node)[1] - y];
      const ahead = dx * side[0] + dy * side[1];
      const distance = ahead + 2 * Math.abs(dx * side[1] + dy * side[0]);
      if (ahead > 0 && distance < least) {
        [best, least] = [node, distance];
      }
    });
    if (best) {
      event.preventDefault();
      best.focus();
    }
  });

  const field = document.getElementById("chain-find");
  const told = document.getElementById("chain-found");
  const sought = () => field.value.trim().toLowerCase();
  const found = () => nodes.filter(node => node.dataset.words.toLowerCase().includes(sought()));
  field?.addEventListener("input", () => {
    const hits = sought() === "" ? [] : found();
    nodes.forEach(node => node.classList.toggle("is-found", hits.includes(node)));
    map.classList.toggle("is-sought", sought() !== "");
    told.textContent = sought() === "" ? "" : hits.length === 0 ? map.dataset.none : map.dataset.found.replace("{0}", hits.length);
  });
  field?.addEventListener("keydown", event => {
    if (event.key === "Enter" && sought() !== "") {
      event.preventDefault();
      found()[0]?.focus();
    }
  });

  let scale = 1;
  document.querySelectorAll("[data-zoom]").forEach(button => button.addEventListener("click", () => {
    const step = Number(button.dataset.zoom);
    scale = step === 0 ? 1 : Math.min(3, Math.max(0.5, scale * (step > 0 ? 1.25 : 0.8)));
    map.style.width = `${Math.round(scale * 100)}%`;
    map.style.minWidth = step === 0 ? "" : "0";
  }));
})();
