// Runs the programs that the server makes of patterns, in time linear to the text; no browser's own pattern is used,
// because its syntax and its time differ.

const MOST_WORK = 50000000;

/** A program that is ready to run: steps as objects, sets as lists of first and last. */
function readProgram(program) {
  let sets = program.get('sets').map(set => set === '' ? [] : set.split(' ').map(readRange));
  return program.get('steps').split(' ').map(step => readStep(step, sets));
}

function readRange(range) {
  let ends = range.split('-').map(end => parseInt(end, 16));
  return {first: ends[0], last: ends.length > 1 ? ends[1] : ends[0]};
}

function readStep(step, sets) {
  let rest = step.slice(1);
  return {
    word: step[0],
    set: step[0] === 'c' ? sets[Number(rest)] : null,
    place: rest,
    next: step[0] === 'f' || step[0] === 'j' ? rest.split(',').map(Number) : []
  };
}

/** Whether a pattern is found anywhere in a text; null where that is too much work for a page. */
function isFound(steps, text) {
  let characters = Array.from(text).map(character => character.codePointAt(0));
  if (characters.length * steps.length > MOST_WORK) {
    return null;
  }
  let reached = [];
  for (let at = 0; at <= characters.length; at++) {
    let there = spread(steps, reached.concat([0]), characters, at);
    if (there.found) {
      return true;
    }
    let character = characters[at];
    reached = there.takers.filter(step => holds(steps[step].set, character)).map(step => step + 1);
  }
  return false;
}

/** All steps that take a character and can be reached without one. */
function spread(steps, starts, characters, at) {
  let seen = new Set();
  let takers = [];
  let open = starts.slice();
  while (open.length > 0) {
    let number = open.pop();
    if (seen.has(number)) {
      continue;
    }
    seen.add(number);
    let step = steps[number];
    if (step.word === 'm') {
      return {found: true, takers: []};
    }
    if (step.word === 'c') {
      takers.push(number);
    } else if (step.word !== 'a') {
      step.next.forEach(next => open.push(next));
    } else if (isAt(step.place, characters, at)) {
      open.push(number + 1);
    }
  }
  return {found: false, takers: takers};
}

function isAt(place, characters, at) {
  let start = at === 0;
  let end = at === characters.length;
  switch (place) {
    case 'A': return start;
    case 'z': return end;
    case '^': return start || characters[at - 1] === 10;
    case '$': return end || characters[at] === 10;
    default: return (isWord(characters[at - 1]) !== isWord(characters[at])) === (place === 'b');
  }
}

function isWord(character) {
  return (character >= 48 && character <= 57)
      || (character >= 65 && character <= 90)
      || character === 95
      || (character >= 97 && character <= 122);
}

function holds(ranges, character) {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    let middle = (low + high) >> 1;
    if (character < ranges[middle].first) {
      high = middle - 1;
    } else if (character > ranges[middle].last) {
      low = middle + 1;
    } else {
      return true;
    }
  }
  return false;
}
