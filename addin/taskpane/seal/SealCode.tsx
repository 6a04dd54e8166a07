import { useState } from 'react';
import { Link } from '../parts/Link';
import { useSealWords } from './use-seal-words';

/** A 封存码 in groups that fit on paper, and a way to take it along. */
export function SealCode({ label, code }: { readonly label: string; readonly code: string }) {
  const words = useSealWords();
  const [said, setSaid] = useState('');
  const copy = (): void => {
    // Where a host gives its panes no clipboard there is not even the object.
    Promise.resolve(code)
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => setSaid(words.copied),
        () => setSaid(words.notCopied),
      );
  };
  return (
    <p className="seal-code">
      <span className="quiet">{label}</span> <code>{code}</code>{' '}
      <Link label={words.copyOf(code)} onClick={copy}>
        {words.copy}
      </Link>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
