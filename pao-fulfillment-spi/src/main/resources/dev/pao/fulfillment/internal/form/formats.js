// The formats of texts. Each gives true, false, or null where a page can't tell.

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const HOST_FORM = new RegExp('^' + LABEL + '(?:\\.' + LABEL + ')*$');
const EMAIL_FORM = new RegExp("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@" + LABEL + '(?:\\.' + LABEL + ')*$');
const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4_FORM = new RegExp('^' + OCTET + '(?:\\.' + OCTET + '){3}$');
const PREFIX_FORM = /^(?:0|[1-9]\d{0,2})$/;

const FORMATS = {
  email: text => text.length <= 254 && EMAIL_FORM.test(text),
  uri: isAbsoluteUri,
  hostname: text => text.length <= 253 && HOST_FORM.test(text),
  ipv4: text => IPV4_FORM.test(text),
  ipv6: isIpv6,
  cidr: isNetwork
};

function isNetwork(text) {
  let slash = text.indexOf('/');
  let prefix = text.slice(slash + 1);
  if (slash < 0 || !PREFIX_FORM.test(prefix)) {
    return false;
  }
  let address = text.slice(0, slash);
  return (IPV4_FORM.test(address) && Number(prefix) <= 32) || (isIpv6(address) && Number(prefix) <= 128);
}

/** Groups of hexadecimal digits may have zeros before them, and the last two may be an IPv4 address. */
function isIpv6(text) {
  if (!/^[0-9A-Fa-f:][0-9A-Fa-f:.]+$/.test(text)) {
    return false;
  }
  let halves = text.split('::');
  if (halves.length > 2) {
    return false;
  }
  let last = halves.length - 1;
  let sizes = halves.map((half, index) => groupsOf(half, index === last, last === 1));
  if (sizes.some(size => size === null)) {
    return false;
  }
  let size = sizes.reduce((sum, half) => sum + half, 0);
  return last === 1 ? size < 8 : size === 8;
}

/** How many groups of 16 bits a text holds; null if it holds something else. */
function groupsOf(text, isLast, mayBeEmpty) {
  if (text === '') {
    return mayBeEmpty ? 0 : null;
  }
  let groups = text.split(':');
  let size = 0;
  for (let i = 0; i < groups.length; i++) {
    if (isLast && i === groups.length - 1 && groups[i].includes('.')) {
      if (!isOldIpv4(groups[i])) {
        return null;
      }
      size += 2;
    } else if (/^0*[0-9A-Fa-f]{1,4}$/.test(groups[i])) {
      size += 1;
    } else {
      return null;
    }
  }
  return size;
}

/** As the end of an IPv6 address, with zeros before its numbers. */
function isOldIpv4(text) {
  let numbers = text.split('.');
  return text.length <= 15
      && numbers.length === 4
      && numbers.every(number => /^\d+$/.test(number) && Number(number) <= 255);
}

// The URI grammar is the server's: RFC 2396 with characters beyond ASCII, less spaces and control characters.

const ESCAPED_OR_OTHER = '%[0-9A-Fa-f]{2}|[^\\x00-\\x9f\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const UNRESERVED = "A-Za-z0-9_\\-!.~'()*";

function uriPart(characters) {
  return new RegExp('^(?:[' + UNRESERVED + characters + ']|' + ESCAPED_OR_OTHER + ')*$');
}

const URI_TEXT = uriPart(';/?:@&=+$,\\[\\]');
const URI_PATH = uriPart(':@&=+$,;/');
const URI_AUTHORITY = uriPart('$,;:@&=+');
const URI_FORM = /^([A-Za-z][A-Za-z0-9+.-]*):([^#]*)(?:#([\s\S]*))?$/;

function isAbsoluteUri(text) {
  let form = URI_FORM.exec(text);
  if (form === null || form[2] === '' || !URI_TEXT.test(form[3] || '')) {
    return false;
  }
  return form[2][0] === '/' ? isHierarchy(form[2], form[3] !== undefined) : URI_TEXT.test(form[2]);
}

function isHierarchy(text, hasFragment) {
  let query = text.indexOf('?');
  let place = query < 0 ? text : text.slice(0, query);
  if (query >= 0 && !URI_TEXT.test(text.slice(query + 1))) {
    return false;
  }
  if (!place.startsWith('//')) {
    return URI_PATH.test(place);
  }
  let slash = place.indexOf('/', 2);
  let authority = place.slice(2, slash < 0 ? place.length : slash);
  if (authority === '' && slash < 0 && query < 0 && !hasFragment) {
    return false;
  }
  if (!URI_PATH.test(slash < 0 ? '' : place.slice(slash))) {
    return false;
  }
  // An address in brackets has rules of its own.
  return /[[\]]/.test(authority) ? null : URI_AUTHORITY.test(authority);
}
