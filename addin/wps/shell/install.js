/* Fills in the address the add-in is served from. In ECMAScript 5: the page may be opened in any browser. */
(function () {
  'use strict';

  var served = /^https?:/.test(location.protocol);
  var address = served ? location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '') : '加载项地址/';

  /** @type {{ [id: string]: string[] }} */
  var TEXTS = {
    publish: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<jsplugins>',
      '  <jspluginonline name="hefen" type="et" url="' +
        address +
        '" enable="enable_dev" install="null"/>',
      '</jsplugins>',
    ],
    jsplugins: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<jsplugins>',
      '  <jspluginonline name="hefen" type="et" url="' + address + '"/>',
      '</jsplugins>',
    ],
    oem: [
      '[Support]',
      'JsApiPlugin=true',
      '[Server]',
      'JSPluginsServer=' + address + 'jsplugins.xml',
    ],
  };

  function element(/** @type {string} */ id) {
    return /** @type {any} */ (document.getElementById(id));
  }

  function copy(/** @type {string} */ id) {
    var range = document.createRange();
    range.selectNodeContents(element(id));
    var selection = /** @type {any} */ (window.getSelection());
    selection.removeAllRanges();
    selection.addRange(range);
    element('told').textContent = document.execCommand('copy')
      ? '已复制。'
      : '没有复制成。请选中文字，再按Ctrl+C。';
  }

  if (served) element('address').textContent = address;
  Object.keys(TEXTS).forEach(function (id) {
    element(id).textContent = (TEXTS[id] || []).join('\n');
  });
  Array.prototype.forEach.call(document.querySelectorAll('[data-copies]'), function (button) {
    button.addEventListener('click', function () {
      copy(button.getAttribute('data-copies'));
    });
  });
})();
