/** What happens to each person under review besides the comparison: the steps of their way, the questions they are asked, and what is only put on record. */
export interface ReviewCourse {
  /** In the notice's order, which nothing enforces: a later step may be recorded before an earlier one. */
  readonly steps: readonly CourseStep[];
  readonly quiz?: CourseQuiz;
  readonly matters?: readonly CourseMatter[];
}

export interface CourseStep {
  readonly id: string;
  /** 初核: words of the quote. */
  readonly title: string;
  /** 初核通过: what is said of a person once it is over. */
  readonly done: string;
  readonly quote: string;
  /** Fillers each of whom takes the step for themselves: two departments are asked, and reply, apart. */
  readonly fillers?: readonly string[];
  /** 「收到委托函3个工作日内」: the working days that the notice gives it after another step. */
  readonly within?: { readonly after: string; readonly days: number };
}

/** 「随机抽查 5 道题目」: questions drawn from a bank that somebody brings. It has neither score nor pass mark unless the notice gives one. */
export interface CourseQuiz {
  readonly title: string;
  /** 《党的基本知识题库》. */
  readonly bank: string;
  readonly count: number;
  readonly quote: string;
  /** Domains beside whose conclusions the result is shown. */
  readonly domains: readonly string[];
}

/** 处分, 书面说明: recorded with its evidence and shown; no conclusion rests on it. */
export interface CourseMatter {
  readonly id: string;
  readonly title: string;
  readonly quote: string;
  /** 影响期: what the notice calls the days between which it counts. */
  readonly term?: string;
}

/** What a decision can change in a person's way. */
export type CourseEffect =
  /** Each person draws questions of their own, or one draw is for all. */
  | { readonly kind: 'quiz-draw'; readonly per: 'person' | 'batch' }
  /** A step that has to be passed before a name is handed on: passed where somebody says so, or where a filler found every indicator met. */
  | { readonly kind: 'step-passed'; readonly step: string; readonly policy: 'said' }
  | {
      readonly kind: 'step-passed';
      readonly step: string;
      readonly policy: 'all-met';
      readonly filler: string;
    };
