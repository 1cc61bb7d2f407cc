// What the server does with the parameters of a request before it renders anything.

const MOST_CHARACTERS = 262144;
const MOST_VALUES = 10000;
const MOST_DEPTH = 16;
const BLANK = /^[\t-\r\u001c-\u0020\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]*$/;

const EXPECTED = {
  text: 'text',
  integer: 'an integer of 64 bits',
  decimal: 'a number',
  boolean: '`true` or `false`',
  texts: 'a list of texts'
};

const KINDS = {
  text: value => typeof value === 'string',
  integer: value => isDecimal(value) && isLong(value),
  decimal: isDecimal,
  boolean: value => typeof value === 'boolean',
  texts: value => Array.isArray(value) && value.every(member => typeof member === 'string')
};

const TIMES = {
  date: {read: readDate, example: '2025-08-16'},
  time: {read: readTime, example: '14:30'},
  datetime: {read: readDatetime, example: '2025-08-16T14:30:00Z'}
};

/** Each gives pairs of a rule and what is wrong, and tells the note of a value that it can't judge. */
const CHECKS = {
  min_length: (value, parts) => lengthOf(value) < Number(decimalText(parts[0])) ? shorter(parts[0]) : [],
  max_length: (value, parts) => lengthOf(value) > Number(decimalText(parts[0])) ? longer(parts[0]) : [],
  regexp: checkPattern,
  format: (value, parts, note) => verdict(FORMATS[parts[0]](value), 'format', 'is not ' + parts[1], note),
  min_value: (value, parts) =>
      compareDecimals(value, parts[0]) < 0 ? [['min_value', 'is less than ' + decimalText(parts[0])]] : [],
  max_value: (value, parts) =>
      compareDecimals(value, parts[0]) > 0 ? [['max_value', 'is more than ' + decimalText(parts[0])]] : [],
  step: (value, parts) => isMultiple(value, parts[0]) ? [] : [['step', 'is not a multiple of ' + decimalText(parts[0])]],
  precision: (value, parts) => neededScale(value) > Number(decimalText(parts[0]))
      ? [['precision', 'has more than ' + places(decimalText(parts[0]))]]
      : [],
  date: (value, parts) => checkTime(value, 'date', parts),
  time: (value, parts) => checkTime(value, 'time', parts),
  datetime: (value, parts) => checkTime(value, 'datetime', parts),
  oneof: (value, parts, note, field) =>
      field.get('choices').includes(value) ? [] : [['oneof', 'is not one of its choices']],
  options: checkOptions,
  server: (value, parts, note) => verdict(null, '', '', note)
};

/** The violations of parameters, and the fields whose values are not judged in full. */
function check(form, parameters) {
  if (!fits(parameters)) {
    return {violations: [tooLarge()], unchecked: []};
  }
  let violations = [];
  let unchecked = [];
  for (let field of form.get('fields')) {
    if (isShown(form, field, parameters, [])) {
      let note = {unchecked: false};
      fieldViolations(field, parameters, note)
          .forEach(found => violations.push(violation(field.get('name'), found[0], found[1])));
      if (note.unchecked) {
        unchecked.push(field.get('name'));
      }
    }
  }
  return {violations: violations, unchecked: unchecked};
}

function violation(name, rule, predicate) {
  return {field: name, rule: rule, message: '`' + name + '` ' + predicate};
}

function fieldViolations(field, parameters, note) {
  let value = valueOf(field, parameters);
  if (value === null || isBlank(value)) {
    return field.get('required') ? [['required', 'is required']] : [];
  }
  if (!isKept(value)) {
    return [['characters', 'holds a control character or half a character']];
  }
  if (field.get('readonly') && field.has('default') && !meets(value, field.get('default'))) {
    return [['readonly', "can't be changed"]];
  }
  let kind = field.get('kind');
  if (KINDS[kind] !== undefined && !KINDS[kind](value)) {
    return [['type', 'is a ' + kindName(value) + ', expected ' + EXPECTED[kind]]];
  }
  return field.get('checks').flatMap(parts => CHECKS[parts[0]](value, parts.slice(1), note, field));
}

/** What a field has: what is given, else its default; null for nothing. An empty text is given, and is nothing. */
function valueOf(field, parameters) {
  let given = parameters.has(field.get('name')) ? parameters.get(field.get('name')) : null;
  let value = given === null && field.has('default') ? field.get('default') : given;
  return value === '' ? null : value;
}

function isShown(form, field, parameters, asked) {
  if (!field.has('conditional')) {
    return true;
  }
  let condition = field.get('conditional');
  let other = form.get('fields').find(candidate => candidate.get('name') === condition.get('field'));
  if (asked.includes(field) || other === undefined || !isShown(form, other, parameters, asked.concat([field]))) {
    return false;
  }
  let value = valueOf(other, parameters);
  return value !== null && meets(value, condition.get('value'));
}

function shownNames(form, parameters) {
  return form.get('fields').filter(field => isShown(form, field, parameters, [])).map(field => field.get('name'));
}

/** Numbers are compared by what they are worth; a list meets what it holds. */
function meets(value, expected) {
  if (isDecimal(value) && isDecimal(expected)) {
    return compareDecimals(value, expected) === 0;
  }
  return isEqual(value, expected) || (Array.isArray(value) && value.some(member => isEqual(member, expected)));
}

function isBlank(value) {
  return typeof value === 'string' ? BLANK.test(value) : Array.isArray(value) && value.length === 0;
}

function isKept(value) {
  if (typeof value === 'string') {
    return Array.from(value).every(character => isKeptCharacter(character.codePointAt(0)));
  }
  if (Array.isArray(value)) {
    return value.every(isKept);
  }
  return !(value instanceof Map) || Array.from(value.values()).every(isKept);
}

function isKeptCharacter(character) {
  let space = character === 9 || character === 10 || character === 13;
  let control = character < 32 || (character >= 127 && character < 160);
  let half = character >= 0xd800 && character <= 0xdfff;
  return space || !(control || half);
}

function kindName(value) {
  if (typeof value === 'string') {
    return 'text';
  }
  if (typeof value === 'boolean') {
    return 'boolean';
  }
  return isDecimal(value) ? 'number' : Array.isArray(value) ? 'list' : value === null ? 'empty value' : 'mapping';
}

function lengthOf(text) {
  return Array.from(text).length;
}

function places(number) {
  let text = String(number);
  return text === '1' ? '1 decimal place' : text + ' decimal places';
}

function choices(number) {
  return number === 1n ? '1 choice' : number + ' choices';
}

function characters(number) {
  let text = decimalText(number);
  return text === '1' ? '1 character' : text + ' characters';
}

function shorter(least) {
  return [['min_length', 'is shorter than ' + characters(least)]];
}

function longer(most) {
  return [['max_length', 'is longer than ' + characters(most)]];
}

function verdict(holds, rule, predicate, note) {
  note.unchecked = note.unchecked || holds === null;
  return holds === false ? [[rule, predicate]] : [];
}

function checkPattern(value, parts, note) {
  let holds = parts[1] === null ? null : isFound(readProgram(parts[1]), value);
  return verdict(holds, 'regexp', 'does not match `' + parts[0] + '`', note);
}

function checkTime(value, unit, limits) {
  let time = TIMES[unit];
  let read = time.read(value);
  if (read === null) {
    return [['type', 'is not a ' + unit + ' such as `' + time.example + '`']];
  }
  let early = limits[0] !== null && read < time.read(limits[0]);
  let late = limits[1] !== null && read > time.read(limits[1]);
  return (early ? [['min_' + unit, 'is before ' + limits[0]]] : [])
      .concat(late ? [['max_' + unit, 'is after ' + limits[1]]] : []);
}

function checkOptions(chosen, limits, note, field) {
  let seen = new Set();
  let found = [];
  for (let choice of chosen) {
    if (!field.get('choices').includes(choice)) {
      found.push(['options', 'holds `' + choice + '`, which is not one of its options']);
    } else if (seen.has(choice)) {
      found.push(['options', 'holds `' + choice + '` twice']);
    }
    seen.add(choice);
  }
  let amounts = limits.map(limit => limit === null ? null : BigInt(decimalText(limit)));
  if (amounts[0] !== null && BigInt(chosen.length) < amounts[0]) {
    found.push(['min_selections', 'holds fewer than ' + choices(amounts[0])]);
  }
  if (amounts[1] !== null && BigInt(chosen.length) > amounts[1]) {
    found.push(['max_selections', 'holds more than ' + choices(amounts[1])]);
  }
  return found;
}

function tooLarge() {
  return {
    field: 'parameters',
    rule: 'size',
    message: 'the parameters are too large, expected at most ' + MOST_CHARACTERS + ' characters in ' + MOST_VALUES
        + ' values, nested at most ' + MOST_DEPTH + ' deep'
  };
}

function fits(parameters) {
  let count = {values: 0, characters: 0};
  return fitsInto(count, parameters, 0);
}

function fitsInto(count, value, depth) {
  count.values++;
  if (depth > MOST_DEPTH || count.values > MOST_VALUES || count.characters > MOST_CHARACTERS) {
    return false;
  }
  if (typeof value === 'string') {
    count.characters += value.length;
  } else if (Array.isArray(value)) {
    return value.every(member => fitsInto(count, member, depth + 1));
  } else if (value instanceof Map) {
    for (let entry of value.entries()) {
      count.characters += entry[0].length;
      if (!fitsInto(count, entry[1], depth + 1)) {
        return false;
      }
    }
  }
  return count.characters <= MOST_CHARACTERS;
}
