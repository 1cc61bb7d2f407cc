// Renders the ticket of a request from the tree of its template.

/** The ticket: a tree of text, value, list and map; a text that can't be rendered has a problem, or is unsure. */
function render(form, parameters, requester, request) {
  let scope = {names: variables(form, parameters, requester, request), outer: null, titles: form.get('title_case')};
  return renderPart(form.get('template'), scope);
}

function renderPart(part, scope) {
  let rest = part.slice(1);
  switch (part[0]) {
    case 'map': return {map: rest.map(entry => [entry[0], renderPart(entry[1], scope)])};
    case 'list': return {list: rest.map(member => renderPart(member, scope))};
    case 'value': return {value: rest[0]};
    default: return renderText(rest, scope);
  }
}

function renderText(statements, scope) {
  let out = {text: ''};
  try {
    run(statements, scope, out);
    return out;
  } catch (failure) {
    if (failure.kind === undefined) {
      throw failure;
    }
    return failure.kind === 'unsure' ? {unsure: true} : {problem: problem(failure)};
  }
}

function problem(failure) {
  if (failure.kind === 'long') {
    return 'the text has more than ' + MOST_TEXT + ' characters';
  }
  let subject = failure.tag === undefined ? 'the template' : '`' + failure.tag + '`';
  return subject + " can't be rendered with the values of this request";
}

/** What a template can name. */
function variables(form, parameters, requester, request) {
  let names = new Map();
  form.get('fields').forEach(field => names.set(field.get('name'), null));
  let given = form.get('fields')
      .filter(field => isShown(form, field, parameters, []) && valueOf(field, parameters) !== null);
  given.forEach(field => names.set(field.get('name'), valueOf(field, parameters)));
  names.set('parameters', given.map(field => new Map([
    ['name', field.get('name')], ['label', field.get('label')], ['value', valueOf(field, parameters)]
  ])));
  names.set('requester', requester);
  names.set('catalog_item', form.get('item'));
  names.set('request', request);
  return new Map(Array.from(names.entries()).map(entry => [entry[0], plainValue(entry[1])]));
}

function run(statements, scope, out) {
  statements.forEach(statement => STATEMENTS[statement[0]](statement, scope, out));
}

const STATEMENTS = {
  text: (statement, scope, out) => write(out, statement[1]),
  print: (statement, scope, out) =>
      write(out, printedText(named(statement[2], () => evaluate(statement[1], scope)))),
  'if': runIf,
  'for': runFor
};

function write(out, text) {
  out.text += text;
  if (out.text.length > MOST_TEXT) {
    throw {kind: 'long'};
  }
}

/** Whatever fails in a condition is told with the tag of its if. */
function runIf(statement, scope, out) {
  let taken = statement[1].find(branch =>
      named(statement[3], () => asTag(() => isTrue(evaluate(branch[0], scope), 'tag'))));
  run(taken === undefined ? statement[2] : taken[1], scope, out);
}

function runFor(statement, scope, out) {
  let list = named(statement[5], () => evaluate(statement[2], scope));
  if (list === null) {
    return;
  }
  if (!Array.isArray(list)) {
    throw isRecord(list) && list.entries !== undefined ? {kind: 'unsure'} : {kind: 'tag', tag: statement[5]};
  }
  if (list.length === 0) {
    run(statement[4], scope, out);
  }
  list.forEach((member, index) => {
    let names = new Map([['loop', loopAt(index, list.length)]]);
    names.set(statement[1], member);
    run(statement[3], {names: names, outer: scope, titles: scope.titles}, out);
  });
}

function loopAt(index, length) {
  return {
    entries: new Map([
      ['index', counted(index)], ['length', counted(length)], ['revindex', counted(length - index - 1)],
      ['first', index === 0], ['last', index === length - 1]
    ]),
    json: ''
  };
}

/** Gives a failure the tag that its message names. */
function named(tag, action) {
  try {
    return action();
  } catch (failure) {
    if (failure.kind === 'tag' && failure.tag === undefined) {
      throw {kind: 'tag', tag: tag};
    }
    throw failure;
  }
}

/** Whatever fails inside fails with a tag. */
function asTag(action) {
  try {
    return action();
  } catch (failure) {
    throw failure.kind === 'values' ? {kind: 'tag'} : failure;
  }
}

const EXPRESSIONS = {
  'var': (node, scope) => lookUp(node[1], scope),
  get: (node, scope) => attribute(evaluate(node[1], scope), node[2]),
  text: node => node[1],
  'long': node => wholeOf(node[1]),
  'double': node => ({count: Number(node[1]), text: node[1]}),
  flag: node => node[1],
  'null': () => null,
  'not': (node, scope) => !isTrue(evaluate(node[1], scope), 'tag'),
  and: (node, scope) => isTrue(evaluate(node[1], scope), 'values') && isTrue(evaluate(node[2], scope), 'values'),
  or: (node, scope) => isTrue(evaluate(node[1], scope), 'values') || isTrue(evaluate(node[2], scope), 'values'),
  concat: (node, scope) => valueText(evaluate(node[1], scope)) + valueText(evaluate(node[2], scope)),
  contains: (node, scope) => contains(evaluate(node[1], scope), () => evaluate(node[2], scope)),
  eq: (node, scope) => asTag(() => equals(evaluate(node[1], scope), evaluate(node[2], scope))),
  ne: (node, scope) => asTag(() => !equals(evaluate(node[1], scope), evaluate(node[2], scope))),
  gt: (node, scope) => compared(node, scope, (one, other) => one > other),
  ge: (node, scope) => compared(node, scope, (one, other) => one >= other),
  lt: (node, scope) => compared(node, scope, (one, other) => one < other),
  le: (node, scope) => compared(node, scope, (one, other) => one <= other),
  is: (node, scope) => TESTS[node[2]](evaluate(node[1], scope)),
  'is not': (node, scope) => !TESTS[node[2]](evaluate(node[1], scope)),
  filter: (node, scope) => {
    let argument = filterArgument(node, scope);
    return filtered(node[1], evaluate(node[2], scope), argument, scope.titles);
  }
};

function evaluate(node, scope) {
  return EXPRESSIONS[node[0]](node, scope);
}

/** The texts of a replacement are told from other arguments by what begins them: a pair, not a word. */
function filterArgument(node, scope) {
  if (node[1] === 'replace') {
    return node[3] === null ? null : node[3].map(pair => [pair[0], valueText(evaluate(pair[1], scope))]);
  }
  return node.length > 3 ? evaluate(node[3], scope) : undefined;
}

function lookUp(name, scope) {
  for (let inside = scope; inside !== null; inside = inside.outer) {
    if (inside.names.has(name)) {
      return inside.names.get(name);
    }
  }
  return null;
}

function attribute(owner, name) {
  if (owner === null) {
    return null;
  }
  if (!isRecord(owner) || owner.entries === undefined) {
    throw {kind: 'unsure'};
  }
  return owner.entries.has(name) ? owner.entries.get(name) : null;
}

function contains(owner, other) {
  if (owner === null) {
    return false;
  }
  let sought = other();
  if (Array.isArray(owner)) {
    let all = Array.isArray(sought) ? sought : [sought];
    return all.every(one => owner.some(member => isSame(one, member)));
  }
  if (typeof owner === 'string') {
    return owner.includes(sought === null ? 'null' : valueText(sought));
  }
  if (isRecord(owner) && owner.entries !== undefined) {
    return typeof sought === 'string' && owner.entries.has(sought);
  }
  throw {kind: 'tag'};
}

function equals(one, other) {
  let left = worth(one);
  let right = worth(other);
  return left !== null && right !== null ? left === right : isSame(one, other);
}

function compared(node, scope, holds) {
  return asTag(() => {
    let one = evaluate(node[1], scope);
    let other = evaluate(node[2], scope);
    if (one === null || other === null) {
      return false;
    }
    if (worth(one) === null || worth(other) === null) {
      throw {kind: 'tag'};
    }
    return holds(worth(one), worth(other));
  });
}
