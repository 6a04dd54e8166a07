import type { FluentIcon } from '@fluentui/react-icons';
import {
  ArrowDownload24Regular,
  ArrowShuffle24Regular,
  Beaker24Regular,
  BookOpen24Regular,
  ChevronLeft24Regular,
  ChevronRight24Regular,
  ClipboardTask24Regular,
  DataHistogram24Regular,
  DocumentAdd24Regular,
  DocumentText24Regular,
  FolderOpen24Regular,
  MailInbox24Regular,
  People24Regular,
  Save24Regular,
  Table24Regular,
} from '@fluentui/react-icons';
import type { CommandId } from '../commands/command';
import type { BenchCommandId } from './bench-command';

/** One picture a command; the word below it says the same. */
export const BAR_ICONS: Readonly<Record<CommandId | BenchCommandId, FluentIcon>> = {
  'page-check': ClipboardTask24Regular,
  'page-forms': Table24Regular,
  'previous-problem': ChevronLeft24Regular,
  'next-problem': ChevronRight24Regular,
  fill: ArrowDownload24Regular,
  'page-gather': MailInbox24Regular,
  'page-totals': DataHistogram24Regular,
  'page-review': People24Regular,
  'page-draw': ArrowShuffle24Regular,
  'page-documents': DocumentText24Regular,
  'page-rubric': BookOpen24Regular,
  new: DocumentAdd24Regular,
  open: FolderOpen24Regular,
  save: Save24Regular,
  sample: Beaker24Regular,
};
