// Puts the form on the page, and keeps verdicts, ticket and request equal to what is filled in.

const data = paoForm.read(document.getElementById('data').textContent);
const form = data.get('form');
const byId = id => document.getElementById(id);
const controls = form.get('fields').map(fieldControl);
const people = Array.from(data.get('requester').entries()).map(requesterControl);
const touched = new Set();

function showHeader() {
  let item = form.get('item');
  let named = item.get('display_name') !== item.get('name');
  let facts = (named ? [item.get('name')] : [])
      .concat(['by ' + item.get('owner')])
      .concat(item.get('category') === null ? [] : [item.get('category')]);
  byId('header').append(
      element('div', {'class': 'title'}, [
        element('h1', {text: item.get('display_name')}),
        element('span', {'class': 'version', text: 'v' + item.get('version')})
      ]),
      element('p', {'class': 'lead', text: item.get('description')}),
      element('ul', {'class': 'facts', 'aria-label': 'About'},
          facts.map(fact => element('li', {text: fact}))
              .concat(item.get('tags').map(tag => element('li', {'class': 'tag', text: tag})))));
}

function requesterControl(entry) {
  let id = 'requester-' + entry[0];
  let error = element('p', {'class': 'error', id: id + '-error', hidden: true, text: 'A user id is not blank.'});
  let input = element('input', {type: 'text', id: id, spellcheck: 'false', 'aria-describedby': id + '-error'});
  input.value = entry[1];
  let label = element('label', {'for': id}, [element('code', {text: entry[0]})]);
  return {name: entry[0], input: input, start: entry[1], error: error, box: element('div', {'class': 'field'}, [label, input, error])};
}

/** All that is filled in for fields that a requester sees. */
function filledIn() {
  let seen = controls.filter(control => !control.field.get('hidden') || byId('show-hidden').checked);
  let all = parametersOf(seen);
  let shown = paoForm.shown(form, all);
  return parametersOf(seen.filter(control => shown.includes(control.field.get('name'))));
}

function parametersOf(chosen) {
  return new Map(chosen.map(control => [control.field.get('name'), control.value()]).filter(entry => entry[1] !== undefined));
}

function update() {
  let parameters = filledIn();
  let verdict = paoForm.check(form, parameters);
  let shown = paoForm.shown(form, parameters);
  controls.forEach(control => {
    let name = control.field.get('name');
    let hidden = control.field.get('hidden') && !byId('show-hidden').checked;
    control.box.hidden = hidden || !shown.includes(name);
    let found = verdict.violations.filter(violation => violation.field === name && touched.has(name));
    control.judge(found.map(violation => violation.message).join('; '), verdict.unchecked.includes(name));
  });
  let blank = people[0].input.value.trim() === '';
  people[0].error.hidden = !blank;
  people[0].input.setAttribute('aria-invalid', String(blank));
  showStatus(verdict, blank);
  showTicket(parameters);
  byId('request').textContent = paoForm.write(new Map([['parameters', parameters]]), '  ');
}

function showStatus(verdict, blank) {
  let count = verdict.violations.length + (blank ? 1 : 0);
  let status = byId('status');
  let good = count === 0;
  let summary = good ? 'Good to submit' : count === 1 ? '1 thing is missing or wrong' : count + ' things are missing or wrong';
  let links = verdict.violations.map(violation => element('li', {}, [linkTo(violation)]));
  let later = verdict.unchecked.length === 0 ? null : element('p', {
    'class': 'soft', text: 'Checked when submitted: ' + verdict.unchecked.join(', ')
  });
  status.className = good ? 'card status good' : 'card status';
  status.replaceChildren(
      element('p', {text: (good ? '✓ ' : '') + summary}),
      ...(links.length === 0 ? [] : [element('ul', {}, links)]),
      ...(later === null ? [] : [later]));
}

function linkTo(violation) {
  let control = controls.find(candidate => candidate.field.get('name') === violation.field);
  if (control === undefined || control.box.hidden) {
    return element('span', {}, words(violation.message));
  }
  let link = element('a', {href: '#field-' + violation.field}, words(violation.message));
  link.addEventListener('click', event => {
    event.preventDefault();
    control.focus();
  });
  return link;
}

function showTicket(parameters) {
  let requester = new Map(people.map(person => [person.name, person.input.value === '' ? null : person.input.value]));
  let ticket = paoForm.render(form, parameters, requester, data.get('request'));
  byId('ticket').replaceChildren(mapView(ticket.map, true));
}

function mapView(entries, top) {
  let parts = entries.flatMap(entry => {
    let long = entry[1].text !== undefined && entry[1].text.includes('\n');
    let style = long ? 'long' : top && entry[0] === 'summary' ? 'headline' : null;
    return [
      element('dt', {text: entry[0], 'class': long ? 'above' : null}),
      element('dd', {'class': style}, [partView(entry[1])])
    ];
  });
  return element('dl', {}, parts);
}

function partView(part) {
  if (part.map !== undefined) {
    return mapView(part.map, false);
  }
  if (part.list !== undefined) {
    return element('ul', {}, part.list.map(member => element('li', {}, [partView(member)])));
  }
  if (part.problem !== undefined) {
    return element('span', {'class': 'failed', text: part.problem});
  }
  if (part.unsure) {
    return element('span', {'class': 'empty', text: 'rendered when submitted'});
  }
  let text = part.text === undefined ? paoForm.write(part.value) : part.text;
  return text === '' ? element('span', {'class': 'empty', text: 'empty'}) : element('span', {text: text});
}

function start() {
  showHeader();
  byId('fields').append(...controls.map(control => control.box));
  byId('requester').append(...people.map(person => person.box));
  byId('ticket-title').textContent = 'Ticket in ' + form.get('system');
  byId('hidden-switch').hidden = !controls.some(control => control.field.get('hidden'));
  controls.forEach(control => control.box.addEventListener('change', () => {
    touched.add(control.field.get('name'));
    update();
  }));
  byId('form').addEventListener('input', update);
  byId('form').addEventListener('submit', check);
  byId('form').addEventListener('reset', reset);
  update();
}

/** All verdicts are shown, and the first field that is wrong is where to go on. */
function check(event) {
  event.preventDefault();
  controls.forEach(control => touched.add(control.field.get('name')));
  update();
  let first = controls.find(control => control.box.querySelector('.error:not([hidden])') !== null && !control.box.hidden);
  if (first !== undefined) {
    first.focus();
  }
}

function reset(event) {
  event.preventDefault();
  touched.clear();
  controls.forEach(control => control.reset());
  people.forEach(person => {
    person.input.value = person.start;
  });
  byId('show-hidden').checked = false;
  update();
}

start();
