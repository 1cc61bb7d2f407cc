// Days, times and moments in the strict form of ISO 8601 that the server reads.

const DATE_FORM = /^(?:(\d{4})|\+(\d{5,10})|(-\d{4,10}))-(\d\d)-(\d\d)$/;
const TIME_FORM = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{0,9}))?)?$/;
const DATETIME_FORM = /^(.*)[Tt]([0-9:.]*)([Zz]|([+-])(\d\d)(?::(\d\d)(?::(\d\d))?)?)$/;
const MOST_YEAR = 999999999;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MOST_OFFSET = 18 * 3600;
const DAY_NANOS = 86400n * 1000000000n;

/** The days since 1970-01-01 as an integer that can be compared; null if the text is no day. */
function readDate(text) {
  let form = DATE_FORM.exec(text);
  if (form === null || /^-0+$/.test(form[3] || '')) {
    return null;
  }
  let year = Number(form[1] || form[2] || form[3]);
  let month = Number(form[4]);
  let day = Number(form[5]);
  if (Math.abs(year) > MOST_YEAR || month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) {
    return null;
  }
  return BigInt(daysSinceEpoch(year, month, day));
}

function daysOf(month, year) {
  let leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return MONTH_DAYS[month - 1] + (month === 2 && leap ? 1 : 0);
}

/** Years that begin in March put the day that comes and goes at their end; 400 of them are always as long. */
function daysSinceEpoch(year, month, day) {
  let marchYear = month > 2 ? year : year - 1;
  let era = Math.floor(marchYear / 400);
  let yearOfEra = marchYear - era * 400;
  let dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  let dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The nanoseconds since midnight; null if the text is no time of day. */
function readTime(text) {
  let form = TIME_FORM.exec(text);
  if (form === null || Number(form[1]) > 23 || Number(form[2]) > 59 || Number(form[3] || 0) > 59) {
    return null;
  }
  let seconds = Number(form[1]) * 3600 + Number(form[2]) * 60 + Number(form[3] || 0);
  return BigInt(seconds) * 1000000000n + BigInt((form[4] || '').padEnd(9, '0'));
}

/** The nanoseconds since 1970-01-01T00:00Z; null if the text is no moment. */
function readDatetime(text) {
  let form = DATETIME_FORM.exec(text);
  if (form === null) {
    return null;
  }
  let days = readDate(form[1]);
  let nanos = readTime(form[2]);
  let offset = readOffset(form);
  return days === null || nanos === null || offset === null
      ? null
      : days * DAY_NANOS + nanos - BigInt(offset) * 1000000000n;
}

function readOffset(form) {
  if (form[4] === undefined) {
    return 0;
  }
  let minutes = Number(form[6] || 0);
  let seconds = Number(form[7] || 0);
  let total = Number(form[5]) * 3600 + minutes * 60 + seconds;
  if (minutes > 59 || seconds > 59 || total > MOST_OFFSET) {
    return null;
  }
  return form[4] === '-' ? -total : total;
}
