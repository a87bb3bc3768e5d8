/* SPDX-License-Identifier: GPL-3.0-or-later */
"use strict";
(function () {
  var diary = document.getElementById("diary");
  var fields = Array.from(diary.querySelectorAll("[data-field]"));
  var told = document.getElementById("told");
  var key = "achillea-diary-" + diary.dataset.sheet;

  function two(number) { return String(number).padStart(2, "0"); }
  function today() {
    var now = new Date();
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }
  function dayBefore(day) {
    var noon = new Date(day + "T12:00:00");
    noon.setDate(noon.getDate() - 1);
    return noon.getFullYear() + "-" + two(noon.getMonth() + 1) + "-" + two(noon.getDate());
  }
  function tell(words, isLost) {
    told.textContent = words;
    told.className = isLost ? "told lost" : "told";
    told.hidden = false;
  }
  function keep() {
    var kept = {};
    fields.forEach(function (field) { if (field.value !== "") { kept[field.id] = field.value; } });
    try {
      if (Object.keys(kept).length === 0) { localStorage.removeItem(key); }
      else { localStorage.setItem(key, JSON.stringify(kept)); }
      return true;
    } catch (problem) {
      return false;
    }
  }
  function restore() {
    try {
      var kept = JSON.parse(localStorage.getItem(key) || "{}");
      fields.forEach(function (field) {
        if (typeof kept[field.id] === "string") { field.value = kept[field.id]; }
      });
    } catch (problem) {
      tell(told.dataset.lost, true);
    }
  }
  function countOf(day) {
    var count = fields.filter(function (field) { return field.dataset.day === day && field.value !== ""; }).length;
    return count === 0 ? "" : diary.dataset.count.replace("%1", String(count));
  }
  function showCounts() {
    diary.querySelectorAll("details").forEach(function (part) {
      var isFuture = part.dataset.day > today();
      part.querySelector(".count").textContent = isFuture ? diary.dataset.notYet : countOf(part.dataset.day);
      part.querySelector("fieldset").disabled = isFuture;
    });
  }
  // The morning after today has not come.
  function closeMornings() {
    fields.forEach(function (field) {
      var isOfMorning = field.dataset.field === "pain_next_morning" || field.dataset.field === "stiffness_minutes";
      field.disabled = isOfMorning && field.dataset.day >= today();
    });
  }
  function number(field, factor) { return Math.round(Number(field.value) * factor); }
  function dayAsTold(day) {
    var entry = { day: day };
    var exercises = [];
    fields.forEach(function (field) {
      if (field.dataset.day !== day || field.value === "" || field.disabled) { return; }
      if (field.dataset.field === "exercise") {
        exercises.push({ exercise: field.dataset.exercise, side: field.dataset.side, done: field.value === "yes" });
      } else if (field.dataset.field === "run_metres") {
        entry.run_metres = number(field, 1000);
      } else {
        entry[field.dataset.field] = number(field, 1);
      }
    });
    if (exercises.length > 0) { entry.exercises = exercises; }
    return entry;
  }
  function asFile() {
    var days = Array.from(diary.querySelectorAll("details"));
    var content = { format: "achillea-diary", version: 1, sheet: diary.dataset.sheet, saved: today() };
    if (diary.dataset.name) { content.name = diary.dataset.name; }
    content.exercises = Array.from(days[0].querySelectorAll("[data-exercise]"), function (field) {
      return { exercise: field.dataset.exercise, side: field.dataset.side };
    });
    content.days = days.map(function (part) { return dayAsTold(part.dataset.day); })
      .filter(function (entry) { return Object.keys(entry).length > 1; });
    return JSON.stringify(content, null, 1) + "\n";
  }
  function save() {
    var wrong = fields.find(function (field) { return !field.checkValidity(); });
    if (wrong) {
      wrong.closest("details").open = true;
      wrong.focus();
      tell(told.dataset.wrong, true);
      return;
    }
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([asFile()], { type: "application/json" }));
    link.download = "diary-" + diary.dataset.sheet + "-" + today() + ".json";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    tell(told.dataset.saved.replace("%1", link.download), false);
  }
  function forget() {
    if (!window.confirm(told.dataset.sure)) { return; }
    fields.forEach(function (field) { field.value = ""; });
    keep();
    showCounts();
    tell(told.dataset.forgotten, false);
  }

  document.getElementById("days").hidden = false;
  restore();
  closeMornings();
  showCounts();
  if (!keep()) { tell(told.dataset.lost, true); }
  // Today is open, and yesterday, whose next morning is now.
  [today(), dayBefore(today())].forEach(function (day) {
    var part = diary.querySelector("details[data-day='" + day + "']");
    if (part) { part.open = true; }
  });
  var now = diary.querySelector("details[data-day='" + today() + "']");
  if (now) { now.classList.add("today"); }
  diary.addEventListener("input", function () {
    showCounts();
    if (!keep()) { tell(told.dataset.lost, true); }
  });
  document.getElementById("save").addEventListener("click", save);
  document.getElementById("forget").addEventListener("click", forget);
}());
