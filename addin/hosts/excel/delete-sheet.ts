/** Deletes a sheet whose id and visibility are loaded. Excel refuses to delete a very hidden one, so that is shown first. */
export function deleteSheet(worksheets: Excel.WorksheetCollection, sheet: Excel.Worksheet): void {
  const again = worksheets.getItem(sheet.id);
  if (sheet.visibility === 'VeryHidden') again.visibility = 'Hidden';
  again.delete();
}
