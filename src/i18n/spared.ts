/**
 * Whether a browser's translation is to leave a figure alone, for the attribute `translate`: it may
 * take 0,623 for six hundred and more. What holds words (a status, "triệu đồng") is translated.
 * @param figure a figure in a reader's words, in an element of its own
 */
export function spared(figure: string): 'no' | undefined {
  return /\p{Letter}{2}/u.test(figure) ? undefined : 'no';
}
