import type { Answer } from './answer.js';
import type { Exchange } from './exchange.js';

const pageEntriesDefault = 30;
const pageEntriesMax = 100;

/** One page of a list, with the links to the others; `wrap` for lists that come inside an object. */
export function paged(
  exchange: Exchange,
  items: readonly unknown[],
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): Answer {
  const entries = Math.min(positive(exchange.query['per_page']) ?? pageEntriesDefault, pageEntriesMax);
  const page = positive(exchange.query['page']) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / entries));
  const body = wrap(items.slice((page - 1) * entries, page * entries));
  const links = [
    ...(page > 1 ? [linkTo(exchange, page - 1, 'prev')] : []),
    ...(page < last ? [linkTo(exchange, page + 1, 'next'), linkTo(exchange, last, 'last')] : []),
    ...(page > 1 ? [linkTo(exchange, 1, 'first')] : []),
  ];
  return { status: 200, body, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function linkTo({ world, path, query }: Exchange, page: number, relation: string): string {
  const parameters = new URLSearchParams({ ...query, page: String(page) });
  return `<${world.api}${path}?${parameters.toString()}>; rel="${relation}"`;
}
