/** A font the forms ask for, under the names it is installed by, and what looks most like it where it is missing. */
interface OfficialFont {
  readonly family: string;
  readonly installedAs: readonly string[];
  readonly standIns: readonly string[];
  readonly boldStandIns?: readonly string[];
}

const SERIF = ['Songti SC', 'STSong', 'Noto Serif CJK SC', 'Source Han Serif SC'];
const SERIF_BOLD = ['Songti SC Bold', 'Noto Serif CJK SC Bold', 'Source Han Serif SC Bold'];

const FONTS: readonly OfficialFont[] = [
  {
    family: '宋体',
    installedAs: ['SimSun', '宋体'],
    standIns: SERIF,
    boldStandIns: SERIF_BOLD,
  },
  {
    family: '方正小标宋简体',
    installedAs: ['FZXiaoBiaoSong-B05S', '方正小标宋简体'],
    standIns: [...SERIF_BOLD, 'SimSun', ...SERIF],
  },
  {
    family: '仿宋',
    installedAs: ['FangSong', '仿宋', 'FangSong_GB2312', 'STFangsong'],
    standIns: SERIF,
  },
  {
    family: '仿宋_GB2312',
    installedAs: ['FangSong_GB2312', '仿宋_GB2312'],
    standIns: ['FangSong', 'STFangsong', ...SERIF],
  },
  {
    family: '黑体',
    installedAs: ['SimHei', '黑体'],
    standIns: ['Heiti SC', 'STHeiti', 'Noto Sans CJK SC', 'Source Han Sans SC'],
  },
];

/** Lends missing official fonts the shapes of a kindred one on this computer, before the sheet is measured and drawn. Nothing is fetched. */
export async function lendMissingFonts(): Promise<void> {
  await Promise.all(FONTS.map(lend));
}

async function lend({ family, installedAs, standIns, boldStandIns }: OfficialFont): Promise<void> {
  if (await loads(family, installedAs, 'normal')) return;
  const lent = [
    await loads(family, standIns, 'normal'),
    boldStandIns ? await loads(family, boldStandIns, 'bold') : null,
  ];
  for (const face of lent) if (face) document.fonts.add(face);
}

/** The first of the fonts that this computer has, under the family's name; null when it has none. */
async function loads(
  family: string,
  names: readonly string[],
  weight: 'normal' | 'bold',
): Promise<FontFace | null> {
  const source = names.map((name) => `local("${name}")`).join(', ');
  return new FontFace(family, source, { weight }).load().catch(() => null);
}
