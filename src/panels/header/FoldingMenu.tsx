import type { ReactNode } from 'react';
import { headerText } from '../../i18n/header';
import { useText } from '../../state/language';
import { Icon } from '../icons/Icon';
import { Foldout } from './Foldout';

/**
 * Controls that stand in a row where there is room, and in a menu where there isn't.
 * @param children the controls; they are told how to fold the menu after them
 */
export function FoldingMenu({ children }: { children: (fold: () => void) => ReactNode }) {
  const words = useText(headerText);
  return (
    <Foldout on="narrow" label={words.menu} button={<Icon name="more" />}>
      {children}
    </Foldout>
  );
}
