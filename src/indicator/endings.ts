/** What words end with: a few nouns each, looked up by their last character. */
export class Endings {
  private readonly byLast = new Map<number, string[]>();

  /** The endings, longest first where one ends with another. */
  constructor(endings: Iterable<string>) {
    for (const ending of endings) {
      const last = ending.charCodeAt(ending.length - 1);
      const list = this.byLast.get(last);
      if (list === undefined) this.byLast.set(last, [ending]);
      else list.push(ending);
    }
  }

  /** The ending that the text before `to` has. */
  before(text: string, to: number): string | undefined {
    const list = this.byLast.get(text.charCodeAt(to - 1));
    if (list === undefined) return undefined;
    for (const ending of list) if (text.startsWith(ending, to - ending.length)) return ending;
    return undefined;
  }

  /** Does the text before `to` have one of them? */
  end(text: string, to: number): boolean {
    return this.before(text, to) !== undefined;
  }
}
