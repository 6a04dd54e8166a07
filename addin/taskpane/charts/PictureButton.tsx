import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { Chart } from './chart';
import { copyPicture, pictureWay, savePicture } from './hand-picture';
import { useChartWords } from './use-chart-words';
import { writePicture } from './write-picture';

/** 复制为图片: onto the clipboard, or as a file where there is a desk; where neither works the pane says so. */
export function PictureButton({
  chart,
  source,
}: {
  readonly chart: Chart;
  readonly source: string;
}) {
  const { session } = usePane();
  const words = useChartWords();
  const { desk } = session;
  const [refused, setRefused] = useState(false);
  const [said, setSaid] = useState('');
  const way = refused ? (desk ? 'desk' : 'none') : pictureWay(desk);
  const label = way === 'desk' ? words.save : words.copy;
  const hand = async (): Promise<void> => {
    const picture = writePicture(chart, source);
    if (way === 'clipboard') {
      const copied = await copyPicture(picture);
      setRefused(!copied);
      setSaid(copied ? words.copied : desk ? words.notCopied : words.notPossible);
    } else if (way === 'desk' && desk) {
      const name = `${chart.title}.png`;
      setSaid((await savePicture(picture, name, desk)) ? words.saved(name) : words.notSaved);
    }
  };
  return (
    <div className="chart-picture">
      <Button
        size="small"
        disabledFocusable={way === 'none'}
        aria-label={words.about(label, chart.title)}
        onClick={() => void hand()}
      >
        {label}
      </Button>
      <p className="quiet-line" role="status">
        {said === '' && way === 'none' ? words.cannot : said}
      </p>
    </div>
  );
}
