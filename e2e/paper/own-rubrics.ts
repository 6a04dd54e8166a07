import { documentOfDraft } from '../../src/scheme/document-of-draft';
import { openScheme, type OpenScheme } from '../../src/scheme/open-scheme';
import { parseRubricTable } from '../../src/scheme/parse-rubric-table';
import { parseScheme } from '../../src/scheme/parse-scheme';
import type { Filling } from './fill-sheet';

/** Rows of a table as it is copied from a document; cells between |, ⏎ for a line end inside a cell. */
const CANTEEN = `
某区机关食堂2026年度管理考核评分细则 | | | | |
考核项目 | 考核内容 | 标准分 | 评分办法 | 扣分⏎情况 | 实得分
一、食材采购与验收（30分） | 1.米面粮油、肉禽蛋奶定点采购，供货单位证照齐全，每半年复核一次；合同、送货单、检验报告按月装订成册，保存不少于两年，随时可查。 | 10 | 未定点采购的，不得分；证照不全的，每户扣2分；每少复核一次扣1分；单据未按月装订的，每月扣0.5分，直至扣完基分。 | |
| 2.两人验收，当场过秤、当场签字。 | 8 | 一人验收的，每次扣1分；未签字的，每次扣0.5分，扣完为止。 | |
| 3.库存食材⏎（1）离地隔墙存放；⏎（2）先进先出，有出入库记录；⏎（3）过期食材当日清出。 | 12 | 未离地隔墙的，每处扣1分；无出入库记录的扣3分；发现过期食材的，每种扣4分，直至扣完基分。 | |
二、加工与留样（40分） | 4.生熟分开，刀具、砧板、容器有明显标识。 | 10 | 生熟混用的，每次扣3分；标识不清的，每件扣0.5分，扣完为止。 | |
| 5.每餐每样留样不少于125克，冷藏48小时以上，留样记录载明菜名、时间、留样人。 | 15 | 每少留样一餐扣2分；不足125克的，每样扣0.5分；记录不全的，每次扣0.5分，直至扣完基分。 | |
| 6.餐具一餐一消毒，有记录。 | 10 | 每少消毒一次扣2分，无记录的，每次扣1分，扣完为止。 | |
| 7.从业人员持健康证上岗，岗前晨检，患有碍食品安全疾病的立即调离，晨检记录由厨师长当日签字确认。 | 5 | 无健康证的，每人扣2分；未晨检的，每人次扣0.5分，直至扣完基分。 | |
三、服务与节约（30分） | 8.就餐人员满意度测评每季度一次，满意率达到85%以上。 | 10 | 每少测评一次扣2分；满意率低于85%的，每低1个百分点扣0.5分，扣完为止。 | |
| 9.开展“光盘”劝导，公布每周厨余重量。 | 8.5 | 未公布的，每周扣0.5分，扣完为止。 | |
| 10.意见簿上的意见三个工作日内答复；涉及食品安全的，当日报告分管领导并书面答复本人，答复情况在食堂公告栏公示不少于五个工作日。 | 11.5 | 逾期答复的，每条扣1分；未公示的，每条扣0.5分；涉及食品安全未当日报告的，不得分。 | |
合计 | | 100 | | |
备注：由某区机关事务管理部门负责解释。 | | | | |
`;

/** Without headings and without a column of its own for the standard. */
const GATE = `
序号 | 考核内容及评分标准 | 分值
1 | 门卫二十四小时在岗，交接班有记录。脱岗的，每次扣2分，直至扣完基分。 | 10
2 | 外来人员、车辆进出登记。漏登的，每次扣0.5分，直至扣完基分。 | 5
3 | 消防通道畅通，每季度演练一次，监控录像保存三十日以上。占用通道的，每次扣1分；灭火器过期的，每具扣1分；演练每少一次扣2分；录像保存不足三十日的，扣2分，直至扣完基分。 | 20
`;

interface OwnRubric {
  readonly opened: OpenScheme;
  /** How much is printed of it: one goes through everything, the others show another layout. */
  readonly fillings: readonly Filling[];
}

/** Rubrics of a user's own, made up, on the way every own rubric comes in: pasted, read, written as a document, opened. */
export const OWN_RUBRICS: ReadonlyMap<string, OwnRubric> = new Map([
  [
    'own',
    {
      opened: openOwn('某区机关食堂管理考核评分细则', CANTEEN),
      fillings: ['blank', 'clean', 'flawed'],
    },
  ],
  ['own plain', { opened: openOwn('某区机关门卫管理考核评分细则', GATE), fillings: ['clean'] }],
  [
    'own portrait',
    {
      opened: upright(openOwn('某区机关食堂管理考核评分细则', CANTEEN)),
      fillings: ['clean', 'flawed'],
    },
  ],
]);

function openOwn(title: string, table: string): OpenScheme {
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')));
  const draft = parseRubricTable(rows);
  if (!draft.ok) throw new Error(JSON.stringify(draft.failure));
  const notice = {
    edition: '2026年',
    issuer: '某区某局',
    issued: '2026-01-05',
    months: 12,
    from: null,
  };
  const parsed = parseScheme(documentOfDraft(draft.value, { title, ...notice }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return openScheme(parsed.value);
}

/** A paste lies on its side; a document somebody kept may say otherwise. */
function upright({ scheme }: OpenScheme): OpenScheme {
  const forms = scheme.forms.map((form) => ({ ...form, orientation: 'portrait' as const }));
  return openScheme({ ...scheme, forms });
}
