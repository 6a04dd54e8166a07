import { Button, ProgressBar } from '@fluentui/react-components';
import { ArrowDownload16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { FileDesk } from '../../commands/file-desk';
import type { HandoutState } from '../handout-state';
import { Box } from '../parts/Box';
import { Foot } from '../parts/Foot';
import type { HandoutProps } from './FormsHandout';

/** Progress while files are written, then what was written and how to get it. */
export function HandoutEnd({
  handout,
  words,
  state,
  title,
  desk,
}: HandoutProps & {
  readonly state: HandoutState;
  /** The notice, under the period handed out. */
  readonly title: string;
  readonly desk: FileDesk;
}) {
  const { work, end } = state;
  if (work) return <Working handout={handout} words={words} work={work} />;
  if (!end) return null;
  const { files, faults, left } = end;
  const all = (): void => {
    const [only] = files;
    if (only && files.length === 1) desk.handOver(only);
    else desk.handOver(desk.bind(`${words.zip(title)}.zip`, files));
  };
  return (
    <>
      <main className="body steps">
        <Box tone={left > 0 ? 'ask' : 'done'}>
          <p role="status">
            {left > 0 ? words.partly(files.length, left) : words.done(files.length)}
          </p>
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
          <div className="buttons">
            <Button onClick={() => handout.set({ end: null })}>{words.again}</Button>
          </div>
        </Box>
        <ul className="plain-list choices handout-files">
          {files.map((file) => (
            <li key={file.name} className="choice">
              <span>{file.name}</span>
              <b className="choice-sheets">{words.fileLine(file.sheets)}</b>
              <Button
                appearance="subtle"
                icon={<ArrowDownload16Regular />}
                aria-label={words.downloadOne(file.name)}
                title={words.download}
                onClick={() => desk.handOver(file)}
              />
            </li>
          ))}
        </ul>
      </main>
      <Foot>
        <span className="foot-words" />
        <Button
          appearance="primary"
          data-primary=""
          disabledFocusable={files.length === 0}
          onClick={() => files.length > 0 && all()}
        >
          {words.downloadAll(files.length)}
        </Button>
      </Foot>
    </>
  );
}

function Working({
  handout,
  words,
  work,
}: HandoutProps & { readonly work: NonNullable<HandoutState['work']> }) {
  const title = words.working(work.done, work.total);
  return (
    <main className="body steps">
      <section className="work" aria-label={title}>
        <h2>{title}</h2>
        <ProgressBar
          value={work.done}
          max={Math.max(work.total, 1)}
          thickness="large"
          aria-label={title}
        />
        <div className="work-line">
          <span>{work.name}</span>
          <Button icon={<Dismiss16Regular />} onClick={() => handout.stop()}>
            {words.stop}
          </Button>
        </div>
        <p className="quiet-line">{words.stopNote}</p>
      </section>
    </main>
  );
}
