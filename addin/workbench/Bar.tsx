import { Tooltip, useArrowNavigationGroup } from '@fluentui/react-components';
import { COMMANDS, type Command, type CommandGroup, type CommandId } from '../commands/command';
import type { SessionState } from '../commands/session-state';
import type { WorkbenchWords } from '../locale/workbench';
import { BAR_ICONS } from './bar-icons';
import { BENCH_COMMANDS, type BenchCommandId } from './bench-command';
import type { BenchState } from './bench-state';

const GROUPS: readonly CommandGroup[] = ['filling', 'problems', 'gathering', 'basis'];

export interface BarProps {
  readonly words: WorkbenchWords;
  readonly bench: BenchState;
  readonly state: SessionState | null;
  readonly onPress: (id: CommandId) => void;
  readonly onFile: (id: BenchCommandId) => void;
}

/** The bar over the sheet: tab 核分 of Excel and WPS 表格, and the file commands that they would have themselves. */
export function Bar({ words, bench, state, onPress, onFile }: BarProps) {
  // One stop for Tab; ← and → go from button to button.
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', memorizeCurrent: true });
  return (
    <div className="bar" role="toolbar" aria-label={words.bar} {...arrows}>
      {GROUPS.map((group) => (
        <Group key={group} label={words.command.groups[group]}>
          {COMMANDS.filter((command) => command.group === group).map((command) => (
            <CommandButton
              key={command.id}
              command={command}
              words={words}
              state={state}
              current={bench.paneOpen && command.id === `page-${state?.page}`}
              onPress={onPress}
            />
          ))}
        </Group>
      ))}
      <FileState words={words} bench={bench} />
      <Group label={words.fileGroup}>
        {BENCH_COMMANDS.map((id) => (
          <BarButton
            key={id}
            id={id}
            words={words.fileCommands[id]}
            reason={state === null || bench.busy ? words.starting : null}
            onPress={() => onFile(id)}
          />
        ))}
      </Group>
    </div>
  );
}

function Group({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className="bar-group" role="group" aria-label={label}>
      <div className="bar-buttons">{children}</div>
      <div className="bar-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

function CommandButton({
  command,
  words,
  state,
  current,
  onPress,
}: {
  readonly command: Command;
  readonly words: WorkbenchWords;
  readonly state: SessionState | null;
  readonly current: boolean;
  readonly onPress: (id: CommandId) => void;
}) {
  const blocked = state ? command.blocked(state) : null;
  const reason = state ? blocked && words.command.blocked[blocked].why : words.starting;
  return (
    <BarButton
      id={command.id}
      words={words.command.labels[command.id]}
      reason={reason}
      current={current}
      onPress={() => onPress(command.id)}
    />
  );
}

/** A command that cannot be done stays in sight and in reach, and says why. */
function BarButton({
  id,
  words,
  reason,
  current = false,
  onPress,
}: {
  readonly id: CommandId | BenchCommandId;
  readonly words: { readonly label: string; readonly tip: string };
  readonly reason: string | null;
  readonly current?: boolean;
  readonly onPress: () => void;
}) {
  const Icon = BAR_ICONS[id];
  return (
    <Tooltip content={reason ?? words.tip} relationship="description" withArrow>
      <button
        type="button"
        className={current ? 'bar-button bar-button-current' : 'bar-button'}
        data-command={id}
        aria-disabled={reason !== null}
        aria-pressed={id.startsWith('page-') ? current : undefined}
        // The cell being typed in keeps the focus until the command ends the typing itself.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (reason === null) onPress();
        }}
      >
        <Icon />
        <span>{words.label}</span>
      </button>
    </Tooltip>
  );
}

function FileState({
  words,
  bench,
}: {
  readonly words: WorkbenchWords;
  readonly bench: BenchState;
}) {
  const { name, changed, savedAt } = bench;
  const state = changed
    ? words.state.changed
    : savedAt === ''
      ? words.state.untouched
      : words.state.saved(savedAt);
  return (
    <div className="bar-file">
      <span className="bar-file-name">{name ?? words.untitled}</span>
      <span className="bar-file-state">{state}</span>
    </div>
  );
}
