/*
 * The shell WPS 表格 keeps in the background: the ribbon's callbacks, and one pane for each workbook.
 * In ECMAScript 5, because nobody can say which engine an older build embeds.
 */
(function () {
  'use strict';

  var DOCK_RIGHT = 2;
  /** Pixels; the pane is designed for 320 and more. */
  var WIDTH = 380;
  /** Milliseconds after which a pane that does not take what was pressed counts as dead. */
  var PATIENCE = 15000;

  /** Every button of ribbon.xml: its callback, the command it stands for, its picture. */
  var BUTTONS = {
    HefenCheck: { action: 'openCheck', command: 'page-check', icon: 'check' },
    HefenForms: { action: 'openForms', command: 'page-forms', icon: 'forms' },
    HefenPrevious: { action: 'goToPrevious', command: 'previous-problem', icon: 'previous' },
    HefenNext: { action: 'goToNext', command: 'next-problem', icon: 'next' },
    HefenFill: { action: 'fillProposal', command: 'fill', icon: 'fill' },
    HefenGather: { action: 'openGather', command: 'page-gather', icon: 'gather' },
    HefenTotals: { action: 'openTotals', command: 'page-totals', icon: 'totals' },
    HefenJoint: { action: 'openReview', command: 'page-review', icon: 'review' },
    HefenDraw: { action: 'openDraw', command: 'page-draw', icon: 'draw' },
    HefenDocuments: { action: 'openDocuments', command: 'page-documents', icon: 'documents' },
    HefenRubric: { action: 'openRubric', command: 'page-rubric', icon: 'rubric' },
  };

  var WORDS = {
    notSpreadsheet: '核分只用于WPS表格。请打开一个表格文件，再点此按钮。',
    noWorkbook: '没有打开的工作簿。请先新建或打开一个工作簿，再点此按钮。',
    notOpened: '核分窗格没有打开。请关闭WPS表格，重新打开后再试。',
  };

  /** @typedef {{ workbook: any, id: any, number: number, pressedAt: number }} Pane */
  /** @type {Pane[]} */
  var panes = [];

  /** What WPS lends every page of an add-in: newer builds on `Application`, older ones on `wps`. */
  function lender(/** @type {string} */ member) {
    var page = /** @type {any} */ (window);
    if (page.Application && page.Application[member]) return page.Application;
    return page.wps && page.wps[member] ? page.wps : null;
  }

  /** The spreadsheet program, or null in any other: only it has workbooks. */
  function spreadsheet() {
    var page = /** @type {any} */ (window);
    if (page.Application && page.Application.Workbooks) return page.Application;
    var older = page.wps && page.wps.EtApplication;
    if (typeof older === 'function') older = page.wps.EtApplication();
    return older && older.Workbooks ? older : null;
  }

  /** A workbook's name with its folder; null once it is closed. It changes when the workbook is saved elsewhere. */
  function nameOf(/** @type {any} */ workbook) {
    try {
      return workbook.FullName || null;
    } catch (_gone) {
      return null;
    }
  }

  /** A pane by its id: a closed one is answered with null, or with an error. */
  function taskPane(/** @type {any} */ id) {
    try {
      return lender('GetTaskPane').GetTaskPane(id) || null;
    } catch (_gone) {
      return null;
    }
  }

  /** Sets what can be set: an older build may lack a member, and the pane is of use without. */
  function trySet(/** @type {any} */ target, /** @type {string} */ name, /** @type {any} */ value) {
    try {
      target[name] = value;
    } catch (_lacking) {
      return;
    }
  }

  /** The storage that all pages of the add-in share; it is empty after WPS is closed. */
  function storage() {
    return lender('PluginStorage').PluginStorage;
  }

  function readNumber(/** @type {string} */ key) {
    return Number(storage().getItem(key)) || 0;
  }

  function pageAddress(/** @type {number} */ number) {
    return location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '') + 'taskpane.html#' + number;
  }

  function createPane(/** @type {any} */ workbook) {
    var number = readNumber('hefen.panes') + 1;
    storage().setItem('hefen.panes', String(number));
    // The page comes up later, when another workbook may be in front.
    storage().setItem('hefen.book.' + number, nameOf(workbook) || '');
    var created = lender('CreateTaskPane').CreateTaskPane(pageAddress(number), '核分');
    trySet(created, 'DockPosition', DOCK_RIGHT);
    trySet(created, 'Width', WIDTH);
    var pane = { workbook: workbook, id: created.ID, number: number, pressedAt: 0 };
    panes.push(pane);
    return pane;
  }

  function dropPane(/** @type {Pane} */ pane) {
    panes.splice(panes.indexOf(pane), 1);
    var shown = taskPane(pane.id);
    try {
      if (shown) shown.Delete();
    } catch (_gone) {
      return;
    }
  }

  function isDead(/** @type {Pane} */ pane) {
    if (!taskPane(pane.id)) return true;
    var waiting = lastPress(pane) > readNumber('hefen.taken.' + pane.number);
    return waiting && new Date().getTime() - pane.pressedAt > PATIENCE;
  }

  /** The living pane of this workbook; those of closed workbooks and dead ones go. */
  function findPane(/** @type {string | null} */ name) {
    var found = null;
    panes.slice().forEach(function (pane) {
      var own = nameOf(pane.workbook);
      if (own === null || (own === name && isDead(pane))) dropPane(pane);
      else if (own === name) found = pane;
    });
    return /** @type {Pane | null} */ (found);
  }

  /** What was pressed and not yet taken: `counter command seen`, the oldest first. */
  function readPresses(/** @type {Pane} */ pane) {
    var taken = readNumber('hefen.taken.' + pane.number);
    var text = String(storage().getItem('hefen.press.' + pane.number) || '');
    return text.split('\n').filter(function (line) {
      return parseInt(line, 10) > taken;
    });
  }

  function lastPress(/** @type {Pane} */ pane) {
    return readNumber('hefen.count.' + pane.number);
  }

  /** `seen` says whether the person had the pane before them: 填入 writes only what was in sight. */
  function handOver(/** @type {Pane} */ pane, /** @type {string} */ command) {
    var count = lastPress(pane) + 1;
    var seen = taskPane(pane.id).Visible ? 'seen' : 'unseen';
    var presses = readPresses(pane).concat([count, command, seen].join(' '));
    storage().setItem('hefen.press.' + pane.number, presses.join('\n'));
    storage().setItem('hefen.count.' + pane.number, String(count));
    pane.pressedAt = new Date().getTime();
  }

  /** Brings the workbook's pane into sight and tells it what was pressed. */
  function press(/** @type {string} */ command) {
    var program = spreadsheet();
    if (!program) return alert(WORDS.notSpreadsheet);
    var workbook = program.ActiveWorkbook;
    if (!workbook) return alert(WORDS.noWorkbook);
    var pane = findPane(nameOf(workbook)) || createPane(workbook);
    handOver(pane, command);
    taskPane(pane.id).Visible = true;
  }

  var page = /** @type {any} */ (window);

  page.OnAddinLoad = function () {
    return true;
  };

  /** Where a button's picture is, from this page. */
  page.GetImage = function (/** @type {any} */ control) {
    var button = BUTTONS[/** @type {keyof typeof BUTTONS} */ (control.Id)];
    return 'assets/icons/' + (button ? button.icon : 'hefen') + '-32.png';
  };

  Object.keys(BUTTONS).forEach(function (id) {
    var button = BUTTONS[/** @type {keyof typeof BUTTONS} */ (id)];
    // WPS calls it without waiting, so it must not be async; what it throws, nobody would see.
    page[button.action] = function () {
      try {
        press(button.command);
      } catch (cause) {
        console.error(cause);
        alert(WORDS.notOpened);
      }
      return true;
    };
  });
})();
