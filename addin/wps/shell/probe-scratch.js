/*
 * Tries the members Hefen uses in a blank workbook of its own, which it closes without saving.
 * Reads no cell of anybody's, names no file and no person, sends nothing.
 * In ECMAScript 5, because it is for the builds in which nothing else runs.
 */
(function () {
  'use strict';

  var probe = /** @type {any} */ (window).hefenProbe;
  var report = probe.report;
  var listMembers = probe.listMembers;

  /** What is tried in a workbook of its own; nothing of anybody's is in it. @param {any} et @param {any} book */
  function tryCells(et, book) {
    var sheet = book.Worksheets.Item(1);
    function range(/** @type {string} */ address) {
      return sheet.Range(address);
    }
    report('Range成员', function () {
      return listMembers(
        range('A1'),
        'Value2 Formula Address Worksheet Font Interior Borders Validation FormatConditions HorizontalAlignment VerticalAlignment WrapText NumberFormat Locked Hidden RowHeight ColumnWidth Merge UnMerge MergeCells Resize Offset Cells AddComment Comment Select Areas Rows Columns'
      );
    });
    report('Worksheet成员', function () {
      return listMembers(
        sheet,
        'Name Index Parent Visible ProtectContents UsedRange PageSetup Range Cells Comments Delete Protect Unprotect CodeName'
      );
    });
    report('Workbook成员', function () {
      return listMembers(
        book,
        'Name FullName ReadOnly ProtectStructure Worksheets Sheets ActiveSheet Windows Activate Close Protect'
      );
    });
    report('Window成员', function () {
      return listMembers(
        book.Windows.Item(1),
        'ActiveSheet RangeSelection SplitRow SplitColumn FreezePanes'
      );
    });
    report('PageSetup成员', function () {
      return listMembers(
        sheet.PageSetup,
        'PaperSize Orientation PrintArea PrintTitleRows Zoom FitToPagesWide FitToPagesTall CenterHorizontally'
      );
    });
    [
      ['空格', '', ''],
      ['数', 7, ''],
      ['文字', '核分', ''],
      ['像数的文字', '007', ''],
      ['设为文本格式后的007', '007', '@'],
      ['真假', true, ''],
      ['像日期的文字', '2017-10-23', ''],
      ['算式', '=1+1', ''],
      ['算式出错', '=1/0', ''],
      ['以等号开头的文字', "'=1", ''],
    ].forEach(function (each) {
      report('Value2 ' + each[0], function () {
        range('A1').NumberFormat = each[2] || 'General';
        range('A1').Value2 = each[1];
        return [range('A1').Value2, range('A1').Formula];
      });
    });
    report('Value2 两行两列写后读', function () {
      range('B2:C3').Value2 = [
        [1, 'a'],
        [null, true],
      ];
      return range('B2:C3').Value2;
    });
    report('Formula 两行两列', function () {
      return range('B2:C3').Formula;
    });
    report('Address', function () {
      return [range('B2:C3').Address(), range('2:3').Address(), range('A1,C3').Address()];
    });
    report('UsedRange', function () {
      return sheet.UsedRange.Address();
    });
    report('格式不一时', function () {
      range('A1').WrapText = true;
      return [range('A1:B1').WrapText, range('A1').RowHeight, range('A1').ColumnWidth];
    });
    tryRules(range);
    trySheets(et, book);
  }

  /** @param {(address: string) => any} range */
  function tryRules(range) {
    report('数据有效性', function () {
      var rule = range('E1').Validation;
      rule.Delete();
      rule.Add(7, 2, undefined, '=LEN(E1)<5');
      rule.ErrorMessage = '试';
      return listMembers(
        rule,
        'ErrorTitle ErrorMessage InputTitle InputMessage ShowError ShowInput'
      );
    });
    report('条件格式', function () {
      var rule = range('E1').FormatConditions.Add(2, undefined, '=LEN(E1)>5');
      rule.Font.Color = 255;
      return rule.Font.Color;
    });
    report('条件格式读回', function () {
      var rules = range('E1').Worksheet.Cells.FormatConditions;
      var rule = rules.Item(rules.Count);
      var said = [rules.Count, rule.Type, rule.Formula1];
      rule.Delete();
      return said.concat(rules.Count);
    });
    report('边框', function () {
      range('E1').Borders.Item(9).LineStyle = 1;
      return range('E1').Borders.Item(9).LineStyle;
    });
    report('批注', function () {
      var notes = range('E1').Worksheet.Comments;
      range('E1').AddComment('试\n二');
      var said = [notes.Count, notes.Item(notes.Count).Text(), Boolean(range('E1').Comment)];
      notes.Item(notes.Count).Delete();
      return said.concat(notes.Count, Boolean(range('E1').Comment));
    });
  }

  /** @param {any} et @param {any} book */
  function trySheets(et, book) {
    report('新建工作表', function () {
      var sheets = book.Worksheets;
      var added = sheets.Add(undefined, sheets.Item(sheets.Count));
      added.Visible = 2;
      return [sheets.Count, added.Index, added.Visible];
    });
    report('页面设置', function () {
      var setup = book.Worksheets.Item(1).PageSetup;
      setup.PaperSize = 9;
      setup.PrintTitleRows = '$1:$2';
      setup.Zoom = false;
      setup.FitToPagesWide = 1;
      return [setup.PaperSize, setup.PrintTitleRows, setup.Zoom, setup.FitToPagesWide];
    });
    report('保护', function () {
      var sheet = book.Worksheets.Item(1);
      sheet.Protect();
      var answer = sheet.ProtectContents;
      try {
        sheet.Range('A1').Value2 = 1;
        answer = [answer, '写入锁定格没有出错'];
      } catch (cause) {
        answer = [answer, probe.messageOf(cause)];
      }
      sheet.Unprotect();
      return answer;
    });
    report('删除工作表', function () {
      et.DisplayAlerts = false;
      try {
        book.Worksheets.Item(book.Worksheets.Count).Delete();
      } finally {
        et.DisplayAlerts = true;
      }
      return book.Worksheets.Count;
    });
  }

  /** Counts what is told of our own writing. @param {any} book */
  function tryEvents(book) {
    var events = probe.lent('ApiEvent');
    var heard = 0;
    function listener() {
      heard += 1;
    }
    report('自己写入时的SheetChange', function () {
      events.AddApiEventListener('SheetChange', listener);
      book.Worksheets.Item(1).Range('G1').Value2 = 1;
      book.Worksheets.Item(1).Range('G1:H2').Value2 = 2;
      return heard;
    });
    window.setTimeout(function () {
      probe.lines.push('稍后共听到：' + heard);
      try {
        events.RemoveApiEventListener('SheetChange', listener);
      } catch (_lacking) {
        probe.lines.push('不能移除事件');
      }
      probe.show();
    }, 500);
  }

  function tryScratch() {
    var et = probe.program();
    if (!et) {
      probe.element('told').textContent = '不在WPS表格里，不能试。';
      return;
    }
    probe.section('空白工作簿');
    var before = et.Workbooks.Count;
    /** @type {any} */
    var book = null;
    try {
      book = et.Workbooks.Add();
      tryCells(et, book);
      tryEvents(book);
    } catch (cause) {
      probe.lines.push('没有试完：' + probe.messageOf(cause));
    }
    report('不保存就关闭', function () {
      if (book) book.Close(false);
      return et.Workbooks.Count === before;
    });
    probe.element('told').textContent = '试完了。请再复制全文。';
    probe.show();
  }

  probe.element('scratch').addEventListener('click', tryScratch);
})();
