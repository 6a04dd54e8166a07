import type { SheetBlueprint } from './blueprint';
import { identityOf } from './identity';
import { layOutPage } from './lay-out-page';
import { typedValidations, withTypedColumns } from './lay-out-typed-columns';
import type { Page } from './page';
import { planRecord } from './record-plan';
import type { RecordFormRequest } from './record-request';
import { recordRows } from './record-rows';
import { recordValidations } from './record-validations';
import { TITLE_ROW } from './sheet-plan';
import { typedColumnsOf } from './typed-columns';
import { workingFormats } from './working-formats';

/** Lays out one subject's 查核表, 纪实表 or 清单 as the notice prints it, with keys, identity and checks outside the print area. */
export function layOutRecordForm(request: RecordFormRequest): SheetBlueprint {
  return layOutPage(pageOf(request));
}

function pageOf(request: RecordFormRequest): Page {
  const { form, name } = request;
  const plan = planRecord(form);
  const rows = withTypedColumns(request, plan, recordRows(request, plan));
  const titles = plan.rows.findIndex(({ kind }) => kind === 'titles');
  const working = form.columns.length + 1;
  return {
    name,
    orientation: form.orientation,
    identity: identityOf(request),
    columns: form.columns,
    beside: typedColumnsOf(request.opened.scheme, form),
    rows,
    repeated: titles < 0 ? null : [titles, titles],
    frozen: titles + 1 || 1,
    printed: rows.length,
    validations: [...recordValidations(request, plan), ...typedValidations(request, plan)],
    conditionalFormats: workingFormats(working, TITLE_ROW, TITLE_ROW + rows.length - 1),
  };
}
