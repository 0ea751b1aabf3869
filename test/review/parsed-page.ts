import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface PageNode {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly PageNode[];
}

/** A page as GitHub reads it: addresses in running text become links, too. */
export function parsePage(text: string): readonly PageNode[] {
  const found: PageNode[] = [];
  const visit = (node: PageNode): void => {
    found.push(node);
    node.children?.forEach(visit);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return found;
}

/** What of a page is not ours: links, pictures, HTML, and whom GitHub would notify. */
export function foreignParts(text: string, ours: string): readonly string[] {
  return parsePage(text).flatMap((node) => {
    const shown = `${node.type} ${node.url ?? node.value ?? ''}`;
    switch (node.type) {
      case 'html':
      case 'definition':
      case 'linkReference':
      case 'imageReference':
      case 'footnoteReference':
      case 'footnoteDefinition':
      case 'blockquote':
        return [shown];
      case 'link':
      case 'image':
        return node.url?.startsWith(ours) === true ? [] : [shown];
      case 'text':
        return /@[\p{L}\p{N}_-]|#\d|\bgh-\d|:\/\/\S|www\.|[\u202a-\u202e\u2066-\u2069]/iu.test(node.value ?? '')
          ? [shown]
          : [];
      default:
        return [];
    }
  });
}
