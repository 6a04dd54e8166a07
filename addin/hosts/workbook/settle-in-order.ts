interface Step<Node> {
  readonly node: Node;
  readonly precedents: readonly Node[];
  /** How many of them are seen to. */
  seen: number;
  readonly number: number;
  /** The earliest step this one leads back to. */
  lowest: number;
  leadsToItself: boolean;
}

/**
 * Settles every node after its precedents, by Tarjan's algorithm: nodes that rest on one another (or one on itself) come
 * together and are circular. The stack is our own, so that a chain may be as long as it likes. `precedentsOf` may leave
 * out what is settled.
 */
export function settleInOrder<Node>(
  nodes: Iterable<Node>,
  precedentsOf: (node: Node) => readonly Node[],
  settle: (together: readonly Node[], circular: boolean) => void,
): void {
  const settled = new Set<Node>();
  const begun = new Map<Node, Step<Node>>();
  const path: Step<Node>[] = [];
  const unsettled: Step<Node>[] = [];
  const enter = (node: Node): void => {
    if (settled.has(node)) return;
    const from = path.at(-1);
    const met = begun.get(node);
    if (met && from) {
      from.lowest = Math.min(from.lowest, met.number);
      from.leadsToItself ||= from === met;
      return;
    }
    const number = unsettled.length;
    const precedents = precedentsOf(node);
    const step = { node, precedents, seen: 0, number, lowest: number, leadsToItself: false };
    begun.set(node, step);
    path.push(step);
    unsettled.push(step);
  };
  const leave = (step: Step<Node>): void => {
    path.pop();
    const from = path.at(-1);
    if (from) from.lowest = Math.min(from.lowest, step.lowest);
    if (step.lowest < step.number) return;
    const together = unsettled.splice(step.number).map(({ node }) => node);
    for (const node of together) settled.add(node);
    settle(together, together.length > 1 || step.leadsToItself);
  };
  for (const node of nodes) {
    enter(node);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const precedent = step.precedents[step.seen];
      step.seen += 1;
      if (precedent === undefined) leave(step);
      else enter(precedent);
    }
  }
}
