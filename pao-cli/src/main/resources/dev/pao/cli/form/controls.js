// One control for each field: it shows the field, and gives the value that is filled in.

const LINES = 4;

function element(name, attributes, children) {
  let made = document.createElement(name);
  Object.entries(attributes || {}).forEach(entry => {
    if (entry[0] === 'text') {
      made.textContent = entry[1];
    } else if (entry[1] !== null && entry[1] !== false) {
      made.setAttribute(entry[0], entry[1] === true ? '' : String(entry[1]));
    }
  });
  (children || []).filter(child => child !== null).forEach(child => made.append(child));
  return made;
}

/** A message of the server, with what stands in backticks as code. */
function words(message) {
  let parts = message.split('`');
  return parts.length % 2 === 0
      ? [message]
      : parts.map((part, index) => index % 2 === 0 ? part : element('code', {text: part}));
}

/** A field on the page. Its `value()` is undefined where a portal would send nothing. */
function fieldControl(field) {
  let input = inputOf(field);
  let id = 'field-' + field.get('name');
  let error = element('p', {'class': 'error', id: id + '-error', hidden: true});
  let later = element('p', {'class': 'later', id: id + '-later', hidden: true, text: 'Checked when submitted.'});
  let limits = limitsOf(field);
  let described = [];
  let note = (suffix, style, text) => {
    described.push(id + suffix);
    return element('p', {id: id + suffix, 'class': style}, style === 'limits' ? words(text) : [text]);
  };
  let help = field.has('help_text') ? note('-help', 'help', field.get('help_text')) : null;
  let limit = limits === '' ? null : note('-limits', 'limits', limits);
  let box = input.group ? groupBox(field, help, input) : labelledBox(field, id, help, input);
  [limit, later, error].filter(part => part !== null).forEach(part => box.append(part));
  let target = input.group ? box : input.element;
  target.setAttribute('aria-describedby', described.concat([id + '-later', id + '-error']).join(' '));
  return {
    field: field,
    box: box,
    focus: () => input.focus.focus(),
    value: () => field.get('readonly') ? undefined : input.value(),
    reset: input.reset,
    judge: (message, unchecked) => {
      error.replaceChildren(...words(message));
      error.hidden = message === '';
      later.hidden = !unchecked || message !== '';
      if (message === '') {
        target.removeAttribute('aria-invalid');
      } else {
        target.setAttribute('aria-invalid', 'true');
      }
    }
  };
}

function labelledBox(field, id, help, input) {
  input.element.id = id;
  if (input.inline) {
    return element('div', {'class': 'field'}, [
      element('label', {'class': 'choice', 'for': id}, [input.element, element('span', {text: field.get('label')})]),
      help
    ]);
  }
  return element('div', {'class': 'field'}, [
    element('label', {'for': id, text: field.get('label')}, [need(field)]), help, input.element, input.extra || null
  ]);
}

function groupBox(field, help, input) {
  let legend = element('legend', {text: field.get('label')}, [need(field)]);
  return element('fieldset', {'class': 'field'}, [legend, help].concat(input.group));
}

function need(field) {
  let marks = [field.get('required') ? 'required' : '', field.get('readonly') ? 'fixed' : '', field.get('hidden') ? 'hidden' : ''];
  let text = marks.filter(word => word !== '').join(' · ');
  return text === '' ? null : element('span', {'class': 'need', text: text});
}

function inputOf(field) {
  if (field.get('kind') === 'boolean') {
    return checkbox(field);
  }
  if (field.get('kind') === 'texts') {
    return field.has('choices') ? checkboxes(field) : lines(field);
  }
  if (field.has('choices')) {
    return field.get('checks').length === 0 ? suggestions(field) : choices(field);
  }
  if (field.get('type') === 'date' || field.get('type') === 'time') {
    return picker(field);
  }
  return field.get('type') === 'textarea' ? area(field) : line(field);
}

/** What an input is set to at first: the default, as it would be typed. */
function startText(field) {
  let start = field.has('default') ? field.get('default') : '';
  return typeof start === 'string' ? start : paoForm.write(start);
}

/** An empty input is sent only where it stands against a default. */
function sent(text, field) {
  if (text === '') {
    return field.has('default') ? '' : undefined;
  }
  return field.get('kind') === 'integer' || field.get('kind') === 'decimal' ? numberOf(text) : text;
}

/** What is no number goes as the text that it is, and the verdict says so. */
function numberOf(text) {
  try {
    let value = paoForm.read(text.trim());
    return value !== null && typeof value === 'object' && typeof value.unscaled === 'bigint' ? value : text;
  } catch (notJson) {
    return text;
  }
}

function typed(input, field) {
  let start = startText(field);
  input.value = start;
  return {
    element: input,
    focus: input,
    value: () => sent(input.value, field),
    reset: () => {
      input.value = start;
    }
  };
}

function line(field) {
  let kind = field.get('kind');
  return typed(element('input', {
    type: 'text',
    inputmode: kind === 'integer' ? 'numeric' : kind === 'decimal' ? 'decimal' : null,
    placeholder: field.has('placeholder') ? field.get('placeholder') : exampleOf(field),
    readonly: field.get('readonly'),
    required: field.get('required'),
    spellcheck: 'false'
  }), field);
}

function exampleOf(field) {
  return field.get('type') === 'datetime' ? '2025-08-16T14:30:00Z' : null;
}

function area(field) {
  return typed(element('textarea', {
    rows: field.has('rows') ? Math.min(30, Number(paoForm.write(field.get('rows')))) : LINES,
    placeholder: field.has('placeholder') ? field.get('placeholder') : null,
    readonly: field.get('readonly'),
    required: field.get('required')
  }), field);
}

/** The browser's own picker, where it can show the default; else a line. */
function picker(field) {
  let date = field.get('type') === 'date';
  let shape = date ? /^\d{4}-\d\d-\d\d$/ : /^\d\d:\d\d$/;
  if (!shape.test(startText(field)) && startText(field) !== '') {
    return line(field);
  }
  return typed(element('input', {
    type: field.get('type'), readonly: field.get('readonly'), required: field.get('required')
  }), field);
}

function choices(field) {
  let options = [element('option', {value: '', text: field.has('placeholder') ? field.get('placeholder') : 'Choose…'})]
      .concat(field.get('choices').map(choice => element('option', {value: choice, text: choice})));
  return typed(
      element('select', {disabled: field.get('readonly'), required: field.get('required')}, options), field);
}

function suggestions(field) {
  let id = 'choices-' + field.get('name');
  let input = line(field);
  input.element.setAttribute('list', id);
  input.extra = element('datalist', {id: id}, field.get('choices').map(choice => element('option', {value: choice})));
  return input;
}

function checkbox(field) {
  let start = field.has('default') && field.get('default') === true;
  let box = element('input', {type: 'checkbox', disabled: field.get('readonly')});
  box.checked = start;
  return {
    element: box,
    inline: true,
    focus: box,
    value: () => box.checked,
    reset: () => {
      box.checked = start;
    }
  };
}

function checkboxes(field) {
  let start = field.has('default') ? field.get('default') : [];
  let boxes = field.get('choices').map((choice, index) => {
    let id = 'field-' + field.get('name') + '-' + index;
    let box = element('input', {type: 'checkbox', id: id, disabled: field.get('readonly')});
    box.checked = start.includes(choice);
    return {choice: choice, box: box, label: element('label', {'class': 'choice', 'for': id}, [box, choice])};
  });
  return {
    group: boxes.map(entry => entry.label),
    focus: boxes[0].box,
    value: () => {
      let chosen = boxes.filter(entry => entry.box.checked).map(entry => entry.choice);
      return chosen.length === 0 && !field.has('default') ? undefined : chosen;
    },
    reset: () => boxes.forEach(entry => {
      entry.box.checked = start.includes(entry.choice);
    })
  };
}

/** A list without choices, of a host's type: one text on each line. */
function lines(field) {
  let start = field.has('default') ? field.get('default').join('\n') : '';
  let input = element('textarea', {rows: LINES, readonly: field.get('readonly'), required: field.get('required')});
  input.value = start;
  return {
    element: input,
    focus: input,
    value: () => input.value === '' ? (field.has('default') ? [] : undefined) : input.value.split('\n'),
    reset: () => {
      input.value = start;
    }
  };
}

/** What a field takes, in a line for people. */
function limitsOf(field) {
  let said = field.get('checks').map(check => LIMITS[check[0]] === undefined ? '' : LIMITS[check[0]](check.slice(1)));
  let line = said.filter(word => word !== '').join(' · ');
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}

const LIMITS = {
  min_length: parts => 'at least ' + paoForm.write(parts[0]) + ' characters',
  max_length: parts => 'at most ' + paoForm.write(parts[0]) + ' characters',
  regexp: parts => 'matches `' + parts[0] + '`',
  format: parts => parts[1],
  min_value: parts => 'from ' + paoForm.write(parts[0]),
  max_value: parts => 'up to ' + paoForm.write(parts[0]),
  step: parts => 'in steps of ' + paoForm.write(parts[0]),
  precision: parts => 'decimal places: ' + paoForm.write(parts[0]),
  date: between,
  time: between,
  datetime: between,
  options: parts => (parts[0] === null ? [] : ['at least ' + paoForm.write(parts[0])])
      .concat(parts[1] === null ? [] : ['at most ' + paoForm.write(parts[1])])
      .join(' · ')
};

function between(parts) {
  return (parts[0] === null ? [] : ['from ' + parts[0]]).concat(parts[1] === null ? [] : ['to ' + parts[1]]).join(' ');
}
