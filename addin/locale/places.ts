/** 「F6、G6」; of more than four only the first three and how many: 「B5、F5、G5等20格」. */
export function namePlaces(places: readonly string[]): string {
  return places.length > 4
    ? `${places.slice(0, 3).join('、')}等${places.length}格`
    : places.join('、');
}
