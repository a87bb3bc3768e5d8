/* SPDX-License-Identifier: GPL-3.0-or-later */
"use strict";
document.querySelectorAll("figure").forEach(function (figure) {
  var video = figure.querySelector("video");
  var play = figure.querySelector(".play");
  var slow = figure.querySelector(".slow");
  var large = figure.querySelector(".large");
  var cue = figure.querySelector(".cue");
  var track = video.textTracks.length > 0 ? video.textTracks[0] : null;

  figure.querySelector(".buttons").hidden = false;
  // The bar of the browser lies over the foot, and on a turned clip some browsers turn it as well.
  video.removeAttribute("controls");
  function tellPlay() { play.textContent = video.paused ? play.dataset.play : play.dataset.pause; }
  [play, video].forEach(function (target) {
    target.addEventListener("click", function () {
      if (video.paused) { video.play(); } else { video.pause(); }
    });
  });
  video.addEventListener("play", tellPlay);
  video.addEventListener("pause", tellPlay);
  slow.addEventListener("click", function () {
    var isSlow = slow.getAttribute("aria-pressed") !== "true";
    slow.setAttribute("aria-pressed", String(isSlow));
    video.playbackRate = isSlow ? 0.5 : 1;
  });
  if (!figure.requestFullscreen) { large.hidden = true; }
  large.addEventListener("click", function () {
    if (document.fullscreenElement) { document.exitFullscreen(); } else { figure.requestFullscreen(); }
  });
  // Below the clip the words are never turned round and as large as the rest of the page.
  if (track && cue) {
    track.mode = "hidden";
    cue.hidden = false;
    track.addEventListener("cuechange", function () {
      cue.textContent = track.activeCues && track.activeCues.length > 0 ? track.activeCues[0].text : "";
    });
  }
});
