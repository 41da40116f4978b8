import { isIPv6 } from 'node:net';

const GROUPS = 8;
/** A subscriber is given a network of 64 bits at least: one machine may come from any of its addresses. */
const SUBSCRIBER_GROUPS = 4;

/** What is counted as one origin: an IPv4 address, or the network of an IPv6 address, which has more addresses than any limit. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (mapped)
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.');
  return groups
    .slice(0, SUBSCRIBER_GROUPS)
    .map((group) => group.toString(16))
    .join(':');
}

function groupsOf(address: string): number[] {
  // In a URL an address has one spelling, an IPv4 address in it too.
  const [bare = ''] = address.split('%');
  const [head = [], tail = []] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::').map(numbers);
  return [...head, ...Array.from({ length: GROUPS - head.length - tail.length }, () => 0), ...tail];
}

function numbers(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
