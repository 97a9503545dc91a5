"use strict";
(function () {
  // The page asks the workshop whether the tables have changed, and loads itself again where it was.
  var corner = document.getElementById("atelier"), page = corner.dataset.page, signal = "", failures = 0;
  var store = "maillage-atelier";

  function say(text, stopped) {
    if (corner.textContent !== text) { corner.textContent = text; }
    corner.classList.toggle("stopped", stopped);
  }

  function landmarks() { return document.querySelectorAll("main [id], header[id]"); }

  function name(box) { return box.dataset.name || box.getAttribute("aria-label"); }

  function places() {
    return Array.prototype.map.call(document.querySelectorAll("main .scroll"), function (box) {
      return [name(box), box.scrollTop, box.scrollLeft];
    });
  }

  // The choices above the report, by the words of the choice: its place in the list may change.
  function choices() {
    return Array.prototype.map.call(document.querySelectorAll("form.explore select, form.explore input"), function (control) {
      var option = control.selectedOptions && control.selectedOptions[0];
      return [control.id, option && option.value !== "" ? option.text : control.value];
    });
  }

  function choose(kept) {
    kept.forEach(function (choice) {
      var control = document.getElementById(choice[0]);
      if (!control || choice[1] === "") { return; }
      var option = Array.prototype.find.call(control.options || [], function (one) { return one.text === choice[1]; });
      control.value = option ? option.value : control.options ? "" : choice[1];
      control.dispatchEvent(new Event("change"));
    });
  }

  // What is above may grow or shrink: the place is told from the last heading or figure passed.
  function remember() {
    var mark = null, offset = 0;
    Array.prototype.forEach.call(landmarks(), function (element) {
      var top = element.getBoundingClientRect().top;
      if (top <= window.innerHeight / 3 && !element.matches("main, tr, form *, svg *")) {
        mark = element.id; offset = top;
      }
    });
    sessionStorage.setItem(store, JSON.stringify({
      mark: window.scrollY > 0 ? mark : null, offset: offset, y: window.scrollY, boxes: places(), choices: choices()
    }));
    history.scrollRestoration = "manual";
  }

  function restore() {
    var kept = sessionStorage.getItem(store);
    if (!kept) { return; }
    sessionStorage.removeItem(store);
    kept = JSON.parse(kept);
    choose(kept.choices);
    var boxes = document.querySelectorAll("main .scroll");
    kept.boxes.forEach(function (place, index) {
      var box = boxes[index];
      if (box && name(box) === place[0]) { box.scrollTop = place[1]; box.scrollLeft = place[2]; }
    });
    var mark = kept.mark && document.getElementById(kept.mark);
    var y = mark ? window.scrollY + mark.getBoundingClientRect().top - kept.offset : kept.y;
    window.scrollTo({ top: y, behavior: "instant" });
    // Until the page is loaded the browser may still put back a place of its own.
    window.addEventListener("load", function () {
      setTimeout(function () { history.scrollRestoration = "auto"; }, 500);
    });
  }

  function ask() {
    fetch("/atelier/etat?vu=" + signal, { cache: "no-store" }).then(function (answer) {
      if (!answer.ok) { throw new Error(answer.status); }
      return answer.json();
    }).then(function (state) {
      if (state.page !== page) { remember(); location.reload(); return; }
      failures = 0;
      signal = state.signal;
      say(state.message, false);
      ask();
    }).catch(function () {
      // One failure may be the browser's own doing, two in a row are an answer.
      failures += 1;
      signal = "";
      if (failures > 1) { say(corner.dataset.stopped, true); }
      setTimeout(ask, 1000);
    });
  }

  restore();
  ask();
})();
