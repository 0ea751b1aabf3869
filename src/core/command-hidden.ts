/** Elements in which text is code, a quote, a link or a heading, however Markdown reads what stands between their tags. */
const elements = new Set([
  'a',
  'blockquote',
  'code',
  'kbd',
  'pre',
  'samp',
  'tt',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

const tag = /<!--|<(?<slash>\/?)(?<name>[a-z][a-z0-9]*)\b[^<>]*>/gi;

interface HiddenText {
  /** Goes on past one piece of HTML. */
  take(html: string): void;
  /** What follows the pieces taken so far is hidden, or inside an element that commands are not read from. */
  is(): boolean;
}

/** Follows the HTML of a comment from its beginning, as a browser does that is shown the result. */
export function hiddenText(): HiddenText {
  let inComment = false;
  const open: string[] = [];
  return {
    take(html) {
      let from = 0;
      while (from < html.length) {
        if (inComment) {
          const end = html.indexOf('-->', from);
          if (end < 0) return;
          inComment = false;
          from = end + 3;
        }
        tag.lastIndex = from;
        const found = tag.exec(html);
        if (found === null) return;
        from = tag.lastIndex;
        const name = found.groups?.['name']?.toLowerCase();
        if (name === undefined) {
          // `<!-->` is a whole comment.
          inComment = true;
          from -= 2;
        } else if (elements.has(name)) {
          if (found.groups?.['slash'] === '') open.push(name);
          else if (open.includes(name)) open.length = open.lastIndexOf(name);
        }
      }
    },
    is: () => inComment || open.length > 0,
  };
}
