(function () {
  'use strict';
  var form = document.getElementById('cari'), input = document.getElementById('kata');
  var status = document.getElementById('hasil'), rows = document.getElementById('daftar').children;
  var plain = function (s) { return s.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, ''); };
  var data = JSON.parse(document.getElementById('data').textContent).map(function (d) {
    var texts = [d.t, d.n || ''].concat(d.r || [], d.a || [], d.d || [], d.f || []);
    return texts.map(function (t) { return { shown: t, plain: plain(t) }; });
  });
  // hit returns the first text with a word, or null.
  var hit = function (texts, word) {
    for (var i = 0; i < texts.length; i++) { if (texts[i].plain.indexOf(word) >= 0) { return texts[i].shown; } }
    return null;
  };
  var search = function () {
    var words = plain(input.value).split(/\s+/).filter(Boolean), count = 0;
    for (var i = 0; i < rows.length; i++) {
      var where = [], all = true;
      for (var k = 0; k < words.length && all; k++) {
        var text = hit(data[i], words[k]);
        all = text !== null;
        if (all && text !== data[i][0].shown && where.indexOf(text) < 0) { where.push(text); }
      }
      rows[i].hidden = !all;
      rows[i].querySelector('.hit').textContent = where.length ? status.dataset.where + ': ' + where.join(' · ') : '';
      if (all) { count++; }
    }
    status.textContent = !words.length ? '' : count ? count + ' ' + status.dataset.found : status.dataset.none;
  };
  form.hidden = false;
  form.addEventListener('submit', function (e) { e.preventDefault(); });
  input.addEventListener('input', function () {
    search();
    try { history.replaceState(null, '', input.value ? '#' + encodeURIComponent(input.value) : '#'); } catch (e) { /* file: */ }
  });
  if (location.hash.length > 1) { try { input.value = decodeURIComponent(location.hash.slice(1)); } catch (e) { /* not ours */ } }
  search();
})();
