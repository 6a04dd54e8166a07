/** 「无」, 「没有」, 「/」, 「无需说明」: words that say there is nothing to write. */
export function saysNothing(text: string): boolean {
  return /^(无|没有|[/／\-—－]|暂无|无其他|无需说明|没有需要说明的|无需说明的事项)?[。．.]?$/u.test(
    text.replace(/\s/gu, ''),
  );
}
