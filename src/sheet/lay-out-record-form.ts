import type { SheetBlueprint } from './blueprint';
import { identityOf } from './identity';
import { layOutPage } from './lay-out-page';
import { typedValidations, withTypedColumns } from './lay-out-typed-columns';
import type { Page } from './page';
import { recordPage } from './record-page';
import { planRecord } from './record-plan';
import type { RecordFormRequest } from './record-request';
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
  const printed = recordPage(request, plan);
  const rows = withTypedColumns(request, plan, printed.rows);
  const working = form.columns.length + 1;
  return {
    ...printed,
    name,
    identity: identityOf(request),
    beside: typedColumnsOf(request.opened.scheme, form),
    rows,
    frozen: (printed.repeated?.[1] ?? 0) + 1,
    validations: [...recordValidations(request, plan), ...typedValidations(request, plan)],
    conditionalFormats: workingFormats(working, TITLE_ROW, TITLE_ROW + rows.length - 1),
  };
}
