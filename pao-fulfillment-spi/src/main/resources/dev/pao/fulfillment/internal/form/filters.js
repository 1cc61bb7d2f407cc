// Values as templates compute with them, and the filters and tests that templates may use. What fails is thrown with a
// kind: `tag` names the tag in its message, `values` does not, `long` is too much text, `unsure` is left to the server.

const MOST_TEXT = 65536;
const MOST_DIGITS = 40;
const LONG_DIGITS = 18;
const WHITE_SPACE = /[\t-\r\u001c-\u0020\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;

/** Texts, flags and null stay; whole numbers become integers, others stay decimals; very long ones become texts. */
function plainValue(value) {
  if (isDecimal(value)) {
    let digits = digitsOf(value).length;
    if (digits > MOST_DIGITS || Math.abs(value.scale) > MOST_DIGITS) {
      return decimalText(value);
    }
    return value.scale <= 0 && digits - value.scale <= LONG_DIGITS ? unscaledAt(value, 0) : value;
  }
  if (Array.isArray(value)) {
    return value.map(plainValue);
  }
  if (value instanceof Map) {
    let entries = new Map(Array.from(value.entries()).map(entry => [entry[0], plainValue(entry[1])]));
    return {entries: entries, json: writeJson(value)};
  }
  return value;
}

/** As the server prints a value into another text. */
function valueText(value) {
  if (value === null) {
    return '';
  }
  if (isDecimal(value)) {
    return decimalText(value);
  }
  if (Array.isArray(value)) {
    return value.map(valueText).join(', ');
  }
  if (typeof value === 'object') {
    return value.json !== undefined ? value.json : value.text;
  }
  return String(value);
}

/** As a template prints a value, and as filters on text take it. */
function printedText(value) {
  return isDecimal(value) ? plainText(value) : valueText(value);
}

/** A number that is counted, not given; the server keeps it apart from those that are. */
function counted(number) {
  return {count: number, text: String(number)};
}

/** What a number is worth in a comparison; null for what is no number. */
function worth(value) {
  if (typeof value === 'bigint') {
    return Number(value);
  }
  if (isDecimal(value)) {
    return Number(decimalText(value));
  }
  if (value !== null && typeof value === 'object' && value.count !== undefined) {
    return value.count;
  }
  return null;
}

/** Whether an if takes a value for true. */
function isTrue(value, kind) {
  if (value === null || value === '') {
    return false;
  }
  if (typeof value === 'string') {
    return true;
  }
  if (typeof value === 'boolean') {
    return value;
  }
  let number = worth(value);
  if (number === null) {
    throw {kind: kind};
  }
  return number !== 0;
}

/** Whether two values are one to a list that is asked for it: 1 and 1.0 are not. */
function isSame(one, other) {
  if (isDecimal(one) && isDecimal(other)) {
    return one.unscaled === other.unscaled && one.scale === other.scale;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((member, index) => isSame(member, other[index]));
  }
  if (isRecord(one) && isRecord(other)) {
    return isSameRecord(one, other);
  }
  return typeof one !== 'object' && typeof other !== 'object' ? one === other : one === null && other === null;
}

function isSameRecord(one, other) {
  if (one.entries !== undefined && other.entries !== undefined) {
    throw {kind: 'unsure'};
  }
  return false;
}

function isRecord(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !isDecimal(value);
}

const TESTS = {
  'null': value => value === null,
  defined: value => value !== null,
  empty: isEmpty
};

function isEmpty(value) {
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return true;
  }
  if (typeof value === 'string') {
    return trimmed(value) === '';
  }
  return isRecord(value) && value.entries !== undefined && value.entries.size === 0;
}

function trimmed(text) {
  return text.replace(/^[\u0000-\u0020]+/, '').replace(/[\u0000-\u0020]+$/, '');
}

const TEXT_FILTERS = ['abbreviate', 'capitalize', 'lower', 'replace', 'title', 'trim', 'upper'];

const FILTERS = {
  abbreviate: (text, most) => abbreviated(text, Number(BigInt.asIntN(32, most))),
  capitalize: (text, none, titles) => titled(text, titles, true),
  'default': (value, other) => isEmpty(value) ? other : value,
  first: value => end(value, 0),
  last: value => end(value, -1),
  join: joined,
  length: value => counted(sizeOf(value)),
  lower: text => text.toLowerCase(),
  replace: replaced,
  title: (text, none, titles) => titled(text, titles, false),
  trim: trimmed,
  upper: text => text.toUpperCase()
};

function filtered(word, input, argument, titles) {
  let value = TEXT_FILTERS.includes(word) && input !== null ? printedText(input) : input;
  if (value === null && word !== 'default' && word !== 'length') {
    return null;
  }
  let result = FILTERS[word](value, argument, titles);
  if (typeof result === 'string') {
    checkSize(result.length);
  }
  return result;
}

function checkSize(size) {
  if (size > MOST_TEXT) {
    throw {kind: 'tag'};
  }
}

function abbreviated(text, most) {
  if (most < 0) {
    throw {kind: 'tag'};
  }
  if (text.length < most || text.length <= 3) {
    return text;
  }
  return most <= 3 ? text.slice(0, most) : text.slice(0, most - 3) + '...';
}

/** The first letter of every word, or of the first one, in title case. */
function titled(text, titles, onlyFirst) {
  let next = true;
  let done = false;
  return text.split('').map(character => {
    if (WHITE_SPACE.test(character)) {
      next = !done;
      return character;
    }
    let result = next ? titleCase(character, titles) : character;
    next = false;
    done = onlyFirst;
    return result;
  }).join('');
}

function titleCase(character, titles) {
  if (titles.has(character)) {
    return titles.get(character);
  }
  let upper = character.toUpperCase();
  return upper.length === 1 ? upper : character;
}

/** The first or last whole character of a text, or member of a list. */
function end(value, index) {
  if (value === '') {
    return '';
  }
  if (typeof value !== 'string' && !Array.isArray(value)) {
    throw {kind: 'values'};
  }
  let parts = Array.from(value);
  return parts.length === 0 ? null : parts[index < 0 ? parts.length - 1 : index];
}

function joined(list, separator) {
  let glue = separator === undefined ? '' : separator;
  if (!Array.isArray(list)) {
    throw {kind: 'tag'};
  }
  let members = list.map(member => member === null ? 'null' : valueText(member));
  checkSize(members.reduce((size, member) => size + glue.length + member.length, 0));
  return members.join(glue);
}

function sizeOf(value) {
  if (value === null) {
    return 0;
  }
  if (typeof value === 'string' || Array.isArray(value)) {
    return value.length;
  }
  return isRecord(value) && value.entries !== undefined ? value.entries.size : 0;
}

/** Each pair in turn; the size is checked before the text grows. */
function replaced(text, pairs) {
  if (pairs === null) {
    throw {kind: 'unsure'};
  }
  return pairs.reduce((before, pair) => {
    let parts = before.split(pair[0]);
    checkSize(before.length + (pair[1].length - pair[0].length) * (parts.length - 1));
    return parts.join(pair[1]);
  }, text);
}
