'use strict';
// The page works without this: with it, papers can be dropped, and progress is seen.

for (const form of document.querySelectorAll('form.drop')) {
  const input = form.querySelector('input[type=file]');
  const trouble = form.querySelector('.trouble');

  const send = () => {
    const size = Array.from(input.files).reduce((sum, file) => sum + file.size, 0);
    trouble.hidden = size <= Number(form.dataset.most);
    if (trouble.hidden && input.files.length) {
      form.classList.add('busy');
      form.requestSubmit();
    }
  };

  form.addEventListener('submit', event => {
    const size = Array.from(input.files).reduce((sum, file) => sum + file.size, 0);
    if (size > Number(form.dataset.most)) {
      event.preventDefault();
      trouble.hidden = false;
    }
  });
  const over = on => event => {
    event.preventDefault();
    form.classList.toggle('over', on);
  };
  form.addEventListener('dragover', over(true));
  form.addEventListener('dragleave', over(false));
  form.addEventListener('drop', event => {
    over(false)(event);
    const dropped = new DataTransfer();
    const files = Array.from(event.dataTransfer.files);
    (input.multiple ? files : files.slice(0, 1)).forEach(file => dropped.items.add(file));
    input.files = dropped.files;
    send();
  });
}
// A file that misses the place must not open in the place of the page.
for (const kind of ['dragover', 'drop']) {
  window.addEventListener(kind, event => event.preventDefault());
}
window.addEventListener('pageshow', () => {
  document.querySelectorAll('.busy').forEach(form => form.classList.remove('busy'));
});

for (const select of document.querySelectorAll('form.filters[action="#rows"] select, form.about select')) {
  select.addEventListener('change', () => select.form.requestSubmit());
}

const gone = () => { document.getElementById('gone').hidden = false; };

// In a tab that is older than the desk's end, whoever goes on is told by the page itself.
const alive = () => fetch(document.querySelector('link[rel=icon]').href, {method: 'HEAD'});
document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button;
  if (!link || link.getAttribute('href').startsWith('#')) return;
  if (elsewhere || link.target || link.hasAttribute('download')) {
    alive().catch(gone);
    return;
  }
  event.preventDefault();
  alive().then(() => location.assign(link.href), gone);
});
const known = new WeakSet();
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || known.delete(form)) return;
  event.preventDefault();
  alive().then(() => {
    known.add(form);
    form.requestSubmit(event.submitter);
  }, gone);
});

// Figures and whom to meet follow each tick; without script, a button counts them.
const ticks = document.querySelector('form.ticks');
if (ticks) {
  ticks.querySelector('button').parentElement.hidden = true;
  let last = Promise.resolve();
  ticks.addEventListener('change', event => {
    // What was changed, and nothing else: another tab may have changed the rest.
    const box = event.target;
    const [, ask, match] = box.name.split('-');
    const body = new FormData();
    body.append(`ask-${ask}`, box.checked ? '' : match);
    if (box.checked) body.append(box.name, 'on');
    last = last.then(async () => {
      const answer = await fetch(ticks.action, {method: 'POST', body});
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const id of ['files', 'figures', 'meetings', `ask-${ask}`]) {
        document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
      }
    }).catch(gone);
  });
}


const progress = document.querySelector('.progress');
if (progress) {
  const events = new EventSource(progress.dataset.events);
  events.addEventListener('message', event => {
    progress.querySelector('progress').value = Number(event.data);
  });
  events.addEventListener('done', () => {
    events.close();
    location.reload();
  });
  events.addEventListener('error', () => {
    events.close();
    gone();
  });
}
