import { useId, useState } from 'react';
import { presentText } from '../../i18n/present';
import { Dialog } from '../../panels/dialog/Dialog';
import { copyText } from '../../panels/header/copyText';
import { HeaderButton } from '../../panels/header/HeaderButton';
import { Icon } from '../../panels/icons/Icon';
import shared from '../../panels/symbols/shared.module.css';
import { Segments } from '../../panels/segments/Segments';
import { writeAddress } from '../../state/address';
import { useText } from '../../state/language';
import { useAtlas } from '../../state/store';
import styles from './EmbedButton.module.css';
import { FRAME_SIZE_NAMES, type FrameSize, frameCode } from './frameCode';

/** Gives the code that shows the present view inside another page. */
export function EmbedButton({ what }: { what: string }) {
  const words = useText(presentText);
  const [open, setOpen] = useState(false);
  return (
    <>
      <HeaderButton icon="embed" label={words.embedOpen} onPress={() => setOpen(true)} opens />
      {open && (
        <Dialog title={words.embedTitle} onClose={() => setOpen(false)}>
          <EmbedCode what={what} />
        </Dialog>
      )}
    </>
  );
}

function EmbedCode({ what }: { what: string }) {
  const words = useText(presentText);
  const view = useAtlas((state) => state.view);
  const [size, setSize] = useState<FrameSize>('medium');
  const [copied, setCopied] = useState<string | null>(null);
  const field = useId();
  const search = writeAddress({ ...view, embed: true, paper: null, story: null });
  const address = new URL(search, document.baseURI).href;
  const code = frameCode(address, words.frameTitle(what), size);
  return (
    <div className={styles.body}>
      <p>{words.embedWhat}</p>
      <Segments
        legend={words.embedSize}
        value={size}
        onChoose={setSize}
        choices={FRAME_SIZE_NAMES.map((one) => ({ value: one, label: words.embedSizes[one] }))}
      />
      <label htmlFor={field}>{words.embedCode}</label>
      <textarea
        id={field}
        className={styles.code}
        readOnly
        rows={5}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button
        type="button"
        className={styles.copy}
        // Where copying isn't allowed the code stands there to be copied by hand.
        onClick={async () => setCopied((await copyText(code)) ? code : null)}
      >
        <Icon name={copied === code ? 'done' : 'share'} />
        <span>{copied === code ? words.copied : words.copy}</span>
      </button>
      <span className={shared.hidden} role="status">
        {copied === code && words.copied}
      </span>
    </div>
  );
}
