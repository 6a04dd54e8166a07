import { useState, type ReactNode } from 'react';
import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useSealWords } from './use-seal-words';

/** Who seals, asked once; what needs it says so. */
export function useSigner(): { readonly by: string; readonly field: ReactNode } {
  const { signer, rememberSigner } = usePane();
  const words = useSealWords();
  const [by, setBy] = useState(signer);
  const name = by.trim();
  const field = (
    <Field label={words.by} {...(name === '' && { hint: words.needBy })}>
      <Input
        value={by}
        onChange={(_, { value }) => setBy(value)}
        onBlur={() => rememberSigner(name)}
      />
    </Field>
  );
  return { by: name, field };
}
