import type { Source } from '../domain/statements';
import { formatFor } from './format';
import { text } from './text';

const words = text({
  vi: {
    noPublisher: 'không rõ nơi đăng',
    noDate: 'không rõ ngày đăng',
    noAddress: 'không rõ địa chỉ trên mạng',
  },
  en: {
    noPublisher: 'publisher unknown',
    noDate: 'undated',
    noAddress: 'no known address',
  },
});

/**
 * What stands beside a source's title: who published it and when, and which of that nobody could
 * tell. Of an address only its lack is said, since the title leads there.
 */
export function sourceAbout(
  { publisher, date, address }: Pick<Source, 'publisher' | 'date' | 'address'>,
  language: 'vi' | 'en',
): string {
  const { noPublisher, noDate, noAddress } = words[language];
  const parts = [
    publisher === '' ? noPublisher : publisher,
    date === '' ? noDate : formatFor(language).date(date),
    ...(address === '' ? [noAddress] : []),
  ];
  return parts.join(', ');
}
