/**
 * Traditional characters that the language of scoring is written in, each before its simplified form. Names need no
 * folding, only the words that a reading rests on: verbs, negations, units, numbers' neighbours.
 */
const PAIRS = `
  並并 佈布 併并 來来 係系 倆俩 倉仓 個个 備备 傷伤 僅仅 價价 億亿 償偿 優优 儲储 兒儿 內内 兩两
  冊册 凍冻 別别 則则 創创 劃划 劑剂 動动 務务 勝胜 勞劳 勢势 勵励 區区 協协 參参 員员 啟启 喪丧
  單单 嗎吗 嚴严 國国 圍围 園园 圖图 團团 執执 報报 場场 塊块 墊垫 壓压 壞坏 夠够 夾夹 奪夺 學学
  實实 寧宁 審审 寫写 寬宽 將将 專专 對对 導导 屆届 層层 屬属 島岛 崗岗 師师 帳账 帶带 幹干 幾几
  廢废 廣广 廳厅 張张 強强 後后 從从 復复 徵征 恥耻 悅悦 愛爱 態态 慣惯 憑凭 應应 懲惩 懶懒 戰战
  戲戏 戶户 損损 擇择 擔担 據据 擴扩 擺摆 攤摊 敗败 敵敌 數数 斷断 於于 時时 暫暂 曠旷 書书 會会
  東东 條条 棄弃 業业 構构 樂乐 樓楼 標标 樣样 橋桥 機机 檔档 檢检 權权 歡欢 歲岁 歷历 歸归 殘残
  毀毁 決决 沒没 沖冲 況况 淨净 減减 測测 準准 滿满 潔洁 濕湿 濟济 災灾 為为 無无 煙烟 熱热 燈灯
  營营 牆墙 狀状 獎奖 獨独 獲获 現现 環环 產产 畝亩 畫画 療疗 癥症 發发 盞盏 盡尽 監监 確确 禮礼
  種种 積积 穩稳 竊窃 競竞 節节 範范 築筑 簡简 簽签 籤签 納纳 級级 組组 給给 經经 綜综 維维 網网
  緊紧 線线 練练 縣县 總总 績绩 織织 繫系 繳缴 繼继 續续 罰罚 聯联 職职 聽听 肅肃 腦脑 臺台 與与
  興兴 舉举 舊旧 萬万 蓋盖 藝艺 藥药 處处 號号 術术 衛卫 補补 裝装 複复 規规 視视 親亲 觀观 訂订
  計计 訓训 記记 設设 許许 訴诉 診诊 評评 試试 話话 該该 詳详 誌志 認认 語语 誤误 說说 誰谁 課课
  調调 談谈 請请 論论 講讲 證证 識识 議议 護护 讀读 變变 讓让 負负 財财 貧贫 貨货 貫贯 責责 費费
  貼贴 資资 賞赏 賠赔 質质 賬账 購购 贊赞 趕赶 車车 較较 載载 輔辅 輕轻 輛辆 輪轮 轉转 辦办 農农
  連连 進进 運运 過过 達达 違违 遠远 適适 遲迟 選选 遺遗 還还 邊边 鄉乡 鄰邻 醫医 釋释 鋪铺 錄录
  錢钱 錯错 鍾钟 鎖锁 鎮镇 鐘钟 鑒鉴 門门 閉闭 開开 間间 閱阅 關关 闡阐 陰阴 陽阳 隊队 階阶 際际
  隨随 險险 隱隐 隻只 雙双 雜杂 離离 難难 電电 靜静 頁页 項项 順顺 須须 預预 頓吨 領领 頭头 題题
  額额 願愿 類类 顯显 風风 飛飞 飲饮 餘余 館馆 駕驾 驅驱 驗验 驟骤 體体 麗丽 黃黄 點点 黨党 齊齐
  齡龄 龍龙
`;

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A text in simplified characters, one for one, so that a span of it is a span of the text: 每處扣一分 → 每处扣一分. */
export function foldScript(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (unit) => SIMPLIFIED.get(unit) ?? unit);
}
