// Runs before office.js and before our own scripts, in whatever browser an Office of any age has: ECMAScript 5, nothing imported.
(function () {
  'use strict';
  var own = document.currentScript;
  var office = own ? own.getAttribute('data-office') : null;

  function folderOf(/** @type {string} */ address) {
    return new URL('.', new URL(address, location.href)).href;
  }

  var types =
    /** @type {{ trustedTypes?: { createPolicy(name: string, rules: object): unknown } }} */ (
      window
    ).trustedTypes;

  // The page refuses text as a script's address; of what office.js and our own chunks ask for, only their own folders pass.
  if (types && office) {
    var folders = [folderOf(location.href), folderOf(office)];
    types.createPolicy('default', {
      createScriptURL: function (/** @type {string} */ address) {
        var asked = new URL(address, location.href).href;
        return folders.some(function (folder) {
          return asked.indexOf(folder) === 0;
        })
          ? address
          : null;
      },
    });
  }

  window.addEventListener(
    'error',
    function (event) {
      var source = event.target;
      // Told to the pane by a mark, because office.js may fail before the pane's own script runs.
      if (source instanceof HTMLScriptElement && source.id === 'office-js') {
        source.setAttribute('data-failed', '');
        return;
      }
      // Taken away by the pane once it runs: as long as it is there, nothing else can say a word.
      var sentence = document.getElementById('not-started');
      if (sentence) sentence.hidden = false;
    },
    true,
  );
})();
