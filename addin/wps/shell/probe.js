/*
 * Reports what this build of WPS can do without touching any workbook.
 * Reads no cell of anybody's, names no file and no person, sends nothing.
 * In ECMAScript 5, because it is for the builds in which nothing else runs.
 */
(function () {
  'use strict';

  var page = /** @type {any} */ (window);
  var probe = page.hefenProbe;
  var section = probe.section;
  var report = probe.report;
  var listMembers = probe.listMembers;
  var lent = probe.lent;

  function reportEngine() {
    section('浏览器');
    report('userAgent', function () {
      return page.navigator.userAgent;
    });
    report('地址', function () {
      return location.protocol;
    });
    report('窗格像素', function () {
      return [page.innerWidth, page.innerHeight, page.devicePixelRatio];
    });
    report('语言', function () {
      return page.navigator.language;
    });
    report('内建', function () {
      return listMembers(
        page,
        'Promise Symbol Map WeakRef BigInt globalThis queueMicrotask structuredClone fetch Blob Worker indexedDB localStorage ResizeObserver IntersectionObserver trustedTypes requestIdleCallback'
      );
    });
    report('数组', function () {
      return listMembers(Array.prototype, 'includes flat flatMap at findLast toSorted');
    });
    report('文字', function () {
      return listMembers(String.prototype, 'padStart trimEnd matchAll replaceAll at');
    });
    report('对象', function () {
      return listMembers(Object, 'values entries fromEntries hasOwn groupBy');
    });
    report('crypto', function () {
      return page.crypto ? listMembers(page.crypto, 'getRandomValues subtle randomUUID') : null;
    });
  }

  function reportStyles() {
    section('样式');
    var asked = [
      ['aspect-ratio', '1'],
      ['inset', '0'],
      ['row-gap', '1px'],
      ['overflow-wrap', 'anywhere'],
      ['width', 'max(1px, 2px)'],
      ['accent-color', 'red'],
      ['text-spacing-trim', 'trim-start'],
    ];
    asked.forEach(function (each) {
      report(each.join(': '), function () {
        return page.CSS && page.CSS.supports(each[0], each[1]);
      });
    });
    [':where(a)', ':is(a)', ':has(a)', ':focus-visible'].forEach(function (selector) {
      report(selector, function () {
        return page.CSS && page.CSS.supports('selector(' + selector + ')');
      });
    });
    report('prefers-color-scheme: dark', function () {
      return page.matchMedia('(prefers-color-scheme: dark)').matches;
    });
  }

  function reportPolicy() {
    section('内容安全策略');
    report('行内样式被拦', function () {
      var style = document.createElement('style');
      style.appendChild(document.createTextNode('#told { outline-width: 7px }'));
      document.head.appendChild(style);
      var refused = page.getComputedStyle(probe.element('told')).outlineWidth !== '7px';
      document.head.removeChild(style);
      return refused;
    });
    report('写HTML被拦', function () {
      try {
        document.createElement('div').innerHTML = '<b></b>';
        return false;
      } catch (_refused) {
        return true;
      }
    });
  }

  /** Whether a font is there: its width differs from that of the two it would fall back to. @param {string} font */
  function hasFont(font) {
    /** @type {any} */
    var pen = document.createElement('canvas').getContext('2d');
    if (!pen) return null;
    var words = '核分Hefen019';
    return ['monospace', 'serif'].some(function (fallback) {
      pen.font = '40px ' + fallback;
      var plain = pen.measureText(words).width;
      pen.font = '40px "' + font + '", ' + fallback;
      return pen.measureText(words).width !== plain;
    });
  }

  function reportFonts() {
    section('字体');
    [
      '宋体',
      '黑体',
      '仿宋',
      '仿宋_GB2312',
      '楷体_GB2312',
      '方正小标宋简体',
      'Microsoft YaHei',
    ].forEach(function (font) {
      report(font, function () {
        return hasFont(font);
      });
    });
  }

  function reportAddin() {
    section('加载项接口');
    report('Application', function () {
      return Boolean(page.Application);
    });
    report('wps', function () {
      return Boolean(page.wps);
    });
    report('外壳', function () {
      return listMembers(
        {
          CreateTaskPane: lent('CreateTaskPane'),
          GetTaskPane: lent('GetTaskPane'),
          ApiEvent: lent('ApiEvent'),
        },
        'CreateTaskPane GetTaskPane ApiEvent'
      );
    });
    var storage = lent('PluginStorage');
    ['7', 7, true].forEach(function (value) {
      report('PluginStorage存取 ' + probe.describe(value), function () {
        storage.setItem('hefen.probe', value);
        var back = storage.getItem('hefen.probe');
        storage.removeItem('hefen.probe');
        return back;
      });
    });
    report('PluginStorage没有的键', function () {
      return storage.getItem('hefen.none');
    });
    report('FileSystem', function () {
      return listMembers(
        lent('FileSystem'),
        'Exists ReadFile WriteFile AppendFile Mkdir readFileString'
      );
    });
    report('Env', function () {
      return listMembers(lent('Env'), 'GetTempPath GetHomePath GetAppDataPath GetDesktopPath');
    });
    reportEvents();
  }

  function reportEvents() {
    var events = lent('ApiEvent');
    var names =
      'SheetChange SheetSelectionChange SheetActivate SheetBeforeDelete SheetCalculate AfterCalculate WorkbookNewSheet WorkbookOpen WorkbookActivate WorkbookBeforeClose WorkbookBeforeSave WorkbookBeforePrint WindowActivate AfterTaskPaneShow AfterTaskPaneHidden';
    names.split(' ').forEach(function (name) {
      report('事件 ' + name, function () {
        function listener() {}
        events.AddApiEventListener(name, listener);
        events.RemoveApiEventListener(name, listener);
        return true;
      });
    });
  }

  function reportProgram() {
    section('WPS表格');
    var et = probe.program();
    report('表格程序', function () {
      return Boolean(et && et.Workbooks);
    });
    if (!et) return;
    [
      'Name',
      'Version',
      'Build',
      'Ready',
      'ScreenUpdating',
      'EnableEvents',
      'DisplayAlerts',
    ].forEach(function (name) {
      report(name, function () {
        return et[name];
      });
    });
    report('打开的工作簿数', function () {
      return et.Workbooks.Count;
    });
    report('一次调用毫秒', function () {
      var start = new Date().getTime();
      for (var count = 0; count < 200; count += 1) void et.Name;
      return (new Date().getTime() - start) / 200;
    });
  }

  probe.element('copy').addEventListener('click', function () {
    probe.element('report').select();
    probe.element('told').textContent = document.execCommand('copy')
      ? '已复制。'
      : '没有复制成。请在框里按Ctrl+A，再按Ctrl+C。';
  });
  probe.element('back').addEventListener('click', function () {
    page.history.back();
  });

  reportEngine();
  reportStyles();
  reportPolicy();
  reportFonts();
  reportAddin();
  reportProgram();
  probe.show();
})();
