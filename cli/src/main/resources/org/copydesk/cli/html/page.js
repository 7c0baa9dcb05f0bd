"use strict";
// Lights up what belongs together: all pieces of a quote under the pointer or the focus, all mentions of a chosen name.
(() => {
  const light = (story, selector, on) => story.querySelectorAll(selector).forEach(e => e.classList.toggle("lit", on));
  const quoteOf = event => event.target instanceof Element ? event.target.closest("[data-q]") : null;
  const show = on => event => {
    const piece = quoteOf(event);
    if (piece) light(piece.closest(".story"), `[data-q="${piece.dataset.q}"]`, on);
  };
  for (const [type, on] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]]) {
    document.addEventListener(type, show(on));
  }
  document.addEventListener("click", event => {
    const name = event.target instanceof Element ? event.target.closest("button.name") : null;
    if (!name) return;
    const on = name.getAttribute("aria-pressed") !== "true";
    name.setAttribute("aria-pressed", String(on));
    light(name.closest(".story"), `.entity[data-n="${name.dataset.n}"]`, on);
    if (on) name.closest(".story").querySelector(`.entity[data-n="${name.dataset.n}"]`)?.scrollIntoView({block: "center"});
  });
  document.querySelectorAll(".bar input").forEach(box => box.addEventListener("change", () =>
    document.body.classList.toggle("without-" + box.value, !box.checked)));
  const stories = document.querySelectorAll(".story > h2");
  if (stories.length > 1) {
    const index = document.querySelector(".index");
    const list = document.createElement("ol");
    stories.forEach(title => {
      const link = document.createElement("a");
      link.href = "#" + title.id;
      link.textContent = title.textContent;
      list.append(document.createElement("li"));
      list.lastChild.append(link);
    });
    index.append(list);
    index.hidden = false;
  }
})();
