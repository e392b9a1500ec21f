// The desk works without this. It shows the slider's instant while it moves, and the ledger's lines as one types.
(() => {
  // What stands over the page goes at Escape, and comes again when one comes to it again.
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    document.querySelectorAll(".tip:hover, .tip:focus").forEach(tip => {
      tip.classList.add("shut");
      for (const leaving of ["mouseleave", "blur"])
        tip.addEventListener(leaving, () => tip.classList.remove("shut"), { once: true });
    });
  });

  const slider = document.querySelector(".as-of input[type=range]");
  if (slider) {
    const shown = document.getElementById("as-of-shown");
    const stops = slider.list ? slider.list.options : [];
    slider.addEventListener("input", () => {
      const stop = stops[Number(slider.value)];
      if (stop && shown) shown.textContent = stop.label;
    });
    slider.addEventListener("change", () => {
      // The address knows what has been typed since the page came.
      const fields = new URLSearchParams(location.search);
      for (const name of ["as-of", "page"]) fields.delete(name);
      fields.set("at", slider.value);
      location.search = fields;
    });
  }

  const paste = document.querySelector("form.paste");
  if (paste) {
    // Whatever is dropped anywhere is read: a file, an address, or words.
    document.addEventListener("dragover", event => {
      event.preventDefault();
      paste.classList.add("over");
    });
    document.addEventListener("dragleave", event => {
      if (!event.relatedTarget) paste.classList.remove("over");
    });
    document.addEventListener("drop", event => {
      event.preventDefault();
      paste.classList.remove("over");
      const { files } = event.dataTransfer, fields = paste.elements;
      const address = event.dataTransfer.getData("text/uri-list").split(/\r?\n/).find(line => line && line[0] !== "#");
      for (const name of ["text", "url", "file"]) fields[name].value = "";
      if (files.length) fields.file.files = files;
      else if (address) fields.url.value = address;
      else fields.text.value = event.dataTransfer.getData("text/plain");
      paste.requestSubmit();
    });
    paste.addEventListener("submit", () => {
      paste.setAttribute("aria-busy", "true");
      paste.querySelector("output").textContent = "Reading …";
    });
    addEventListener("pageshow", () => {
      paste.removeAttribute("aria-busy");
      paste.querySelector("output").textContent = "";
    });
  }

  const filter = document.querySelector("form.filter");
  if (!filter) return;
  let waiting = 0, asked = 0;
  const show = async () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(filter)) if (value) fields.append(name, value);
    const address = filter.action + "?" + fields, mine = ++asked;
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.getElementById("results"), here = document.getElementById("results");
    if (mine !== asked || !here) return;
    if (answer.ok && found) {
      here.replaceWith(document.adoptNode(found));
      for (const links of [".as-of a", ".tabs a", "footer a"]) {
        const next = page.querySelectorAll(links);
        document.querySelectorAll(links).forEach((link, i) => {
          if (next[i]) link.href = next[i].getAttribute("href");
        });
      }
      history.replaceState(null, "", address);
    } else here.replaceChildren(...Array.from(page.querySelectorAll("main p")).slice(0, 1));
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show().catch(() => {}), 250);
  };
  filter.addEventListener("input", soon);
  filter.addEventListener("submit", event => {
    event.preventDefault();
    soon();
  });
})();
