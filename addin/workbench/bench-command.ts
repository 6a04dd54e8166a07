/** What only the workbench has, because no Excel or WPS 表格 stands around it. */
export type BenchCommandId = 'new' | 'open' | 'save' | 'sample';

export const BENCH_COMMANDS: readonly BenchCommandId[] = ['new', 'open', 'save', 'sample'];
