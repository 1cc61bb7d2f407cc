// Values as the server has them: texts, true and false, null, exact decimals, arrays, and Maps that keep their order.

const SPACES = ' \t\r\n';
const NUMBER_CHARACTERS = '-+.0123456789eE';

/** The value of a JSON text; an error for a text that is none. */
function readJson(text) {
  let reader = {text: text, at: 0};
  let value = readValue(reader);
  skip(reader, SPACES);
  if (reader.at < text.length) {
    throw new Error('JSON text goes on after its end at ' + reader.at);
  }
  return value;
}

/** Steps over all next characters that are of a kind. */
function skip(reader, characters) {
  let start = reader.at;
  while (reader.at < reader.text.length && characters.includes(reader.text[reader.at])) {
    reader.at++;
  }
  return reader.text.slice(start, reader.at);
}

function readValue(reader) {
  skip(reader, SPACES);
  let next = reader.text[reader.at];
  if (next === '"') {
    return readText(reader);
  }
  if (next === '{') {
    return readMembers(reader, '}', new Map());
  }
  if (next === '[') {
    return readMembers(reader, ']', []);
  }
  return readWord(reader);
}

function readText(reader) {
  let start = reader.at;
  do {
    reader.at = reader.text.indexOf('"', reader.at + 1);
  } while (reader.at > 0 && isEscaped(reader.text, reader.at));
  reader.at = reader.at < 0 ? reader.text.length : reader.at + 1;
  return JSON.parse(reader.text.slice(start, reader.at));
}

function isEscaped(text, at) {
  let start = at;
  while (text[start - 1] === '\\') {
    start--;
  }
  return (at - start) % 2 === 1;
}

function readMembers(reader, end, members) {
  reader.at++;
  skip(reader, SPACES);
  while (reader.text[reader.at] !== end) {
    if (end === ']') {
      members.push(readValue(reader));
    } else {
      let key = readValue(reader);
      skip(reader, SPACES);
      expect(reader, ':');
      members.set(key, readValue(reader));
    }
    skip(reader, SPACES);
    if (reader.text[reader.at] !== end) {
      expect(reader, ',');
    }
  }
  reader.at++;
  return members;
}

function expect(reader, mark) {
  if (reader.text[reader.at] !== mark) {
    throw new Error('expected ' + mark + ' in JSON text at ' + reader.at);
  }
  reader.at++;
}

function readWord(reader) {
  for (let word of [['true', true], ['false', false], ['null', null]]) {
    if (reader.text.startsWith(word[0], reader.at)) {
      reader.at += word[0].length;
      return word[1];
    }
  }
  let number = readDecimal(skip(reader, NUMBER_CHARACTERS));
  if (number === null) {
    throw new Error('expected a JSON value at ' + reader.at);
  }
  return number;
}

/** A value as JSON; over several lines, if an indent is given. */
function writeJson(value, indent, outer) {
  if (isDecimal(value)) {
    return decimalText(value);
  }
  if (Array.isArray(value)) {
    return writeMembers('[', value.map(member => writeJson(member, indent, inner(indent, outer))), ']', indent, outer);
  }
  if (value instanceof Map) {
    let colon = indent ? ': ' : ':';
    let members = Array.from(value.entries())
        .map(entry => JSON.stringify(entry[0]) + colon + writeJson(entry[1], indent, inner(indent, outer)));
    return writeMembers('{', members, '}', indent, outer);
  }
  return JSON.stringify(value);
}

function inner(indent, outer) {
  return (outer || '') + (indent || '');
}

function writeMembers(start, members, end, indent, outer) {
  if (!indent || members.length === 0) {
    return start + members.join(',') + end;
  }
  let line = '\n' + inner(indent, outer);
  return start + line + members.join(',' + line) + '\n' + (outer || '') + end;
}

/** Whether two values are the same; numbers also to their last digit. */
function isEqual(one, other) {
  if (isDecimal(one) && isDecimal(other)) {
    return one.unscaled === other.unscaled && one.scale === other.scale;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((member, index) => isEqual(member, other[index]));
  }
  if (one instanceof Map && other instanceof Map) {
    return one.size === other.size
        && Array.from(one.keys()).every(key => other.has(key) && isEqual(one.get(key), other.get(key)));
  }
  return one === other;
}
