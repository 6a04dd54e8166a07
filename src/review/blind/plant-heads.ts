import { seededChance, type Chance } from './chance';

/** What stands at the head of one sheet. */
export interface Head {
  readonly name: string;
  readonly post: string;
}

/** Whom one person's forms name and what they conclude. */
export interface TrialHead {
  /** As it is right. */
  readonly right: Head;
  /** By filler, of the form that only the odd one may have wrong. */
  readonly heads: readonly [Head, Head, Head];
  readonly plant: 'none' | 'name' | 'unit' | 'post';
  /** By domain, then by filler. */
  readonly conclusions: readonly TrialConclusion[];
}

/** One domain's conclusion in three hands. */
export interface TrialConclusion {
  readonly domain: string;
  readonly words: readonly [string, string, string];
  readonly differs: boolean;
}

const FIRST = [...'文明德学志国春秋江海山川松柏梅兰竹菊云雷天地风雨霜雪星辰晨晓光辉阳月林森峰岭'];
const SECOND = [...'东南西北华清平安宁静远长青红紫蓝金银玉石甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未'];
/** Slips of the pen and of the ear. */
const SLIPS = [...'钟仲忠衷终'];
const UNITS = ['农业局', '林业局', '水利局', '民政局', '财政局', '审计局', '教育局', '商务局'];
const POSTS = ['办公室主任', '副局长', '人事科科长', '机关党委书记'];
const DOMAINS = ['履行党建责任', '履行党员义务', '履行脱贫攻坚责任'];
const CONCLUSIONS = ['到位', '不够到位', '不到位'];

function three<T>(make: (filler: number) => T): [T, T, T] {
  return [make(0), make(1), make(2)];
}

function slipped({ name, post }: Head, plant: TrialHead['plant'], chance: Chance): Head {
  switch (plant) {
    case 'none':
      return { name, post };
    case 'name':
      return { name: `${name.slice(0, -1)}${chance.one(SLIPS)}`, post };
    case 'unit': {
      const unit = chance.one(UNITS.filter((each) => !post.includes(each)));
      return { name, post: post.replace(/^市.+?局/u, `市${unit}`) };
    }
    case 'post': {
      const other = chance.one(POSTS.filter((each) => !post.includes(each)));
      return { name, post: post.replace(/局.*$/u, `局${other}`) };
    }
  }
}

/** The same head with other blanks: 某 甲, 市某局 科长. */
function spaced({ name, post }: Head, chance: Chance): Head {
  const gap = chance.one(['', '', ' ', '　']);
  return {
    name: [...name].join(gap),
    post: post.replace('局', `局${chance.one(['', '', ' ', '　'])}`),
  };
}

function concluded(domain: string, chance: Chance): TrialConclusion {
  const differs = chance.percent(40);
  const right = chance.one(CONCLUSIONS);
  const wrong = chance.one(CONCLUSIONS.filter((each) => each !== right));
  const odd = chance.below(3);
  const words = three((filler) => {
    const here = differs && filler === odd ? wrong : right;
    return chance.one([here, `${domain}${here}`, `${domain}${here}。`, `该同志${domain}${here}`]);
  });
  return { domain, words, differs };
}

/** The heads and conclusions of one person's forms; another person for another number below 36. */
export function plantHead(person: number, seed: number): TrialHead {
  const chance = seededChance(seed * 1009 + person);
  const name = `某${FIRST[person] ?? ''}${SECOND[person] ?? ''}`;
  const right = { name, post: `市${chance.one(UNITS)}${chance.one(POSTS)}` };
  const plant = chance.one(['none', 'none', 'none', 'name', 'unit', 'post'] as const);
  const odd = chance.below(3);
  return {
    right,
    heads: three((filler) =>
      spaced(filler === odd ? slipped(right, plant, chance) : right, chance),
    ),
    plant,
    conclusions: DOMAINS.map((domain) => concluded(domain, chance)),
  };
}
