'use strict';

// The page around the note: reloads what is shown when the server announces a new edition.

const form = document.getElementById('wishes');
const state = document.getElementById('state');
const remarks = document.getElementById('remarks');
const tabs = [...document.querySelectorAll('[role=tab]')];
let edition = Number(document.body.dataset.edition);

const query = () => new URLSearchParams(new FormData(form)).toString();

// What was loaded into each frame, so that a hidden one is loaded only when it is looked at.
const loaded = new Map();

function show(frame) {
  const wanted = `${frame.dataset.source}?${query()}&edition=${edition}`;
  if (frame.closest('[hidden]') || loaded.get(frame) === wanted) {
    return;
  }
  loaded.set(frame, wanted);
  let scrolled = 0;
  try {
    scrolled = frame.contentWindow.scrollY;
  } catch {
    // A viewer of PDF keeps its place for itself.
  }
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow.scrollTo(0, scrolled);
    } catch {
      // See above.
    }
  }, {once: true});
  frame.src = wanted;
}

async function refresh() {
  document.querySelectorAll('iframe').forEach(show);
  document.querySelectorAll('.downloads a').forEach(link => {
    link.search = query();
  });
  history.replaceState(null, '', `?${query()}`);
  const answer = await fetch(`remarks?${query()}`);
  remarks.querySelector('div').innerHTML = await answer.text();
  const count = remarks.querySelectorAll('li').length;
  remarks.hidden = count === 0;
  remarks.querySelector('summary').textContent = count === 1 ? '1 remark' : `${count} remarks`;
}

// Kinds of note come and go with the files of the folder.
async function renewSelectors() {
  const page = await (await fetch(`./?${query()}`)).text();
  const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('wishes');
  if (fresh.innerHTML !== form.innerHTML) {
    form.innerHTML = fresh.innerHTML;
  }
}

function choose(tab) {
  for (const each of tabs) {
    const chosen = each === tab;
    each.setAttribute('aria-selected', chosen);
    each.tabIndex = chosen ? 0 : -1;
    document.getElementById(each.getAttribute('aria-controls')).hidden = !chosen;
  }
  document.querySelectorAll('iframe').forEach(show);
}

tabs.forEach((tab, place) => {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', event => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step) {
      const next = tabs[(place + step + tabs.length) % tabs.length];
      next.focus();
      choose(next);
    }
  });
});

form.addEventListener('change', refresh);

const events = new EventSource('events');
events.addEventListener('message', event => {
  const news = Number(event.data);
  state.textContent = '';
  if (news !== edition) {
    edition = news;
    refresh();
    renewSelectors();
  }
});
events.addEventListener('error', () => {
  state.textContent = 'The preview has ended.';
});

refresh();
