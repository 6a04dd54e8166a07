/*
 * What the pages of the probe report with: lines of plain text to copy.
 * Reads no cell of anybody's, names no file and no person, sends nothing.
 * In ECMAScript 5, because it is for the builds in which nothing else runs.
 */
(function () {
  'use strict';

  var page = /** @type {any} */ (window);
  /** @type {string[]} */
  var lines = ['核分自检'];

  /** @param {string} name */
  function element(name) {
    return /** @type {any} */ (document.getElementById(name));
  }

  /** @param {string} title */
  function section(title) {
    lines.push('', '【' + title + '】');
  }

  /** @param {string} name @param {() => any} ask */
  function report(name, ask) {
    var answer;
    try {
      answer = describe(ask());
    } catch (cause) {
      answer = '出错：' + messageOf(cause);
    }
    lines.push(name + '：' + answer);
  }

  /** @param {any} cause */
  function messageOf(cause) {
    return String((cause && cause.message) || cause).slice(0, 120);
  }

  /** A value with its type: `007（string）`. @param {any} value @returns {string} */
  function describe(value) {
    if (value === true) return '有';
    if (value === false) return '无';
    if (value === null || value === undefined) return String(value);
    if (value.told) return value.told;
    if (Array.isArray(value)) return '[' + value.map(describe).join('，') + ']';
    if (typeof value === 'object' || typeof value === 'function') return typeof value;
    return String(value) + '（' + typeof value + '）';
  }

  /** Names of a list with what each is: functions, values, or missing. @param {any} holder @param {string} names */
  function listMembers(holder, names) {
    /** @type {{ [kind: string]: string[] }} */
    var kinds = {};
    names.split(' ').forEach(function (name) {
      var kind;
      try {
        kind = holder[name] === undefined ? '没有' : '有';
      } catch (_refused) {
        kind = '出错';
      }
      kinds[kind] = (kinds[kind] || []).concat(name);
    });
    var told = Object.keys(kinds)
      .map(function (kind) {
        return kind + ' ' + (kinds[kind] || []).join('、');
      })
      .join('；');
    return { told: told };
  }

  /** @param {string} member */
  function lent(member) {
    var holders = [page.Application, page.wps, page];
    for (var index = 0; index < holders.length; index += 1) {
      if (holders[index] && holders[index][member]) return holders[index][member];
    }
    return null;
  }

  function program() {
    if (page.Application && page.Application.Workbooks) return page.Application;
    var older = page.wps && page.wps.EtApplication;
    return typeof older === 'function' ? page.wps.EtApplication() : older || null;
  }

  function show() {
    element('report').value = lines.join('\n');
  }

  page.hefenProbe = {
    element: element,
    lines: lines,
    section: section,
    report: report,
    messageOf: messageOf,
    describe: describe,
    listMembers: listMembers,
    lent: lent,
    program: program,
    show: show,
  };
})();
