/**
 * In a pane of another language, what is wholly Chinese (a name, the notice's words, what somebody wrote) says so, that it be drawn and
 * read aloud as such; it comes from sheets and stands in many places, so it is found by what it is made of.
 */
export function markChinese(root: Element): () => void {
  const marked = new WeakSet<Element>();
  const mark = (element: Element): void => {
    if (isChinese(element)) {
      if (element.hasAttribute('lang')) return;
      marked.add(element);
      element.setAttribute('lang', 'zh-CN');
    } else if (marked.delete(element)) {
      element.removeAttribute('lang');
    }
  };
  const markAll = (node: Node): void => {
    if (!(node instanceof Element)) return;
    mark(node);
    for (const element of node.querySelectorAll('*')) mark(element);
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const changed = target instanceof Element ? target : target.parentElement;
      if (changed && root.contains(changed)) mark(changed);
      addedNodes.forEach(markAll);
    }
  });
  markAll(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return () => observer.disconnect();
}

/** By its own text: what stands in elements inside has a language of its own. */
function isChinese(element: Element): boolean {
  const own = [...element.childNodes]
    .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : []))
    .join('');
  return /\p{Script=Han}/u.test(own) && !/[A-Za-z]{2}/.test(own);
}
