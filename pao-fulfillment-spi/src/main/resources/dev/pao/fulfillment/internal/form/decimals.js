// Exact decimal numbers as the server has them: an unscaled integer and a scale, so that 1.50 is 150 with scale 2.

const NUMBER_FORM = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,9})?$/;
const MOST_NUMBER_CHARACTERS = 1000;
const MOST_STEP_DIGITS = 1000;

function isDecimal(value) {
  return value !== null && typeof value === 'object' && typeof value.unscaled === 'bigint';
}

/** The number that a JSON text stands for; null if it is none. */
function readDecimal(text) {
  if (text.length > MOST_NUMBER_CHARACTERS || !NUMBER_FORM.test(text)) {
    return null;
  }
  let parts = text.split(/[eE]/);
  let point = parts[0].indexOf('.');
  let places = point < 0 ? 0 : parts[0].length - point - 1;
  return {
    unscaled: BigInt(parts[0].replace('.', '')),
    scale: places - (parts.length > 1 ? Number(parts[1]) : 0)
  };
}

function digitsOf(number) {
  return (number.unscaled < 0n ? -number.unscaled : number.unscaled).toString();
}

function signOf(number) {
  return number.unscaled < 0n ? -1 : number.unscaled > 0n ? 1 : 0;
}

/** With an exponent where the server's text of a number has one. */
function decimalText(number) {
  let digits = digitsOf(number);
  let sign = number.unscaled < 0n ? '-' : '';
  let exponent = digits.length - 1 - number.scale;
  if (number.scale === 0) {
    return sign + digits;
  }
  if (number.scale > 0 && exponent >= -6) {
    return sign + withPoint(digits, number.scale);
  }
  let fraction = digits.length > 1 ? '.' + digits.slice(1) : '';
  let power = exponent === 0 ? '' : 'E' + (exponent > 0 ? '+' : '') + exponent;
  return sign + digits[0] + fraction + power;
}

/** Without an exponent; for numbers of few digits. */
function plainText(number) {
  let sign = number.unscaled < 0n ? '-' : '';
  if (number.scale > 0) {
    return sign + withPoint(digitsOf(number), number.scale);
  }
  return number.unscaled === 0n ? '0' : sign + digitsOf(number) + '0'.repeat(-number.scale);
}

function withPoint(digits, scale) {
  let padded = digits.padStart(scale + 1, '0');
  return padded.slice(0, padded.length - scale) + '.' + padded.slice(padded.length - scale);
}

/** Size comes before digits: 1e999999999 is compared without being written out. */
function compareDecimals(one, other) {
  let sign = signOf(one);
  if (sign !== signOf(other)) {
    return sign < signOf(other) ? -1 : 1;
  }
  if (sign === 0) {
    return 0;
  }
  let size = digitsOf(one).length - one.scale;
  let otherSize = digitsOf(other).length - other.scale;
  if (size !== otherSize) {
    return size < otherSize ? -sign : sign;
  }
  let scale = Math.max(one.scale, other.scale);
  let left = unscaledAt(one, scale);
  let right = unscaledAt(other, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

function unscaledAt(number, scale) {
  return number.unscaled * 10n ** BigInt(scale - number.scale);
}

/** How many decimal places remain without zeros at the end; negative for 100. */
function neededScale(number) {
  return number.unscaled === 0n ? 0 : number.scale - /0*$/.exec(digitsOf(number))[0].length;
}

function isMultiple(number, width) {
  let span = Math.abs(number.scale) + Math.abs(width.scale) + digitsOf(number).length;
  if (span > MOST_STEP_DIGITS) {
    return false;
  }
  let scale = Math.max(number.scale, width.scale);
  return unscaledAt(number, scale) % unscaledAt(width, scale) === 0n;
}

/** Whether a number is an integer of 64 bits. */
function isLong(number) {
  if (number.unscaled === 0n) {
    return true;
  }
  if (digitsOf(number).length - number.scale > 19 || neededScale(number) > 0) {
    return false;
  }
  let whole = wholeOf(number);
  return whole >= -(2n ** 63n) && whole < 2n ** 63n;
}

function wholeOf(number) {
  return number.scale > 0 ? number.unscaled / 10n ** BigInt(number.scale) : unscaledAt(number, 0);
}
