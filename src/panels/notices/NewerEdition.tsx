import { noticesText } from '../../i18n/notices';
import { useText } from '../../state/language';

/**
 * Says that a newer edition of the atlas has been published, and opens it at the same address.
 * @param className of the button, as it looks where this stands
 */
export function NewerEdition({ className }: { className: string | undefined }) {
  const words = useText(noticesText);
  return (
    <>
      <p>{words.newerEdition}</p>
      <button type="button" className={className} onClick={() => location.reload()}>
        {words.reload}
      </button>
    </>
  );
}
