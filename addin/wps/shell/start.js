/*
 * Runs before the pane, in ECMAScript 5: says a sentence where the engine is too old for what follows,
 * and tells the style sheet what it has to make up for.
 */
(function () {
  'use strict';

  /** The pane was started; from then on it says itself what is wrong. */
  var STARTED = 'data-started';

  function sayTooOld() {
    var place = document.getElementById('pane');
    if (!place || place.hasAttribute(STARTED)) return;
    place.textContent = '';
    var sentence = document.createElement('p');
    sentence.className = 'pane-sentence';
    sentence.setAttribute('role', 'alert');
    sentence.textContent =
      '此版本WPS内置的浏览器太旧，核分窗格打不开。请升级WPS。按Ctrl+Alt+J可列出此版本的情况。';
    place.appendChild(sentence);
  }

  /** Whether `gap` spaces what lies in a row: from Chrome 84 on. */
  function hasRowGap() {
    var row = document.createElement('div');
    row.style.display = 'flex';
    row.style.flexDirection = 'column';
    row.style.rowGap = '1px';
    row.appendChild(document.createElement('div'));
    row.appendChild(document.createElement('div'));
    document.body.appendChild(row);
    var has = row.scrollHeight === 1;
    document.body.removeChild(row);
    return has;
  }

  /** Ctrl+Alt+J leads to the page that reports what this build can do, also where the pane itself does not run. */
  function openProbe(/** @type {KeyboardEvent} */ event) {
    if (event.ctrlKey && event.altKey && event.keyCode === 74) location.href = 'probe.html';
  }

  window.addEventListener('error', sayTooOld);
  document.addEventListener('keydown', openProbe);
  document.addEventListener('DOMContentLoaded', function () {
    if (!hasRowGap()) document.documentElement.className += ' no-row-gap';
  });
})();
