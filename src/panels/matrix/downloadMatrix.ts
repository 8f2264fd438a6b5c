import type { Facts } from '../../domain/facts';
import type { Language, View } from '../../state/view';
import { downloadText } from '../csv/download';
import { csvFileName, matrixCsv } from './csv';
import { matrixOf, matrixRequestOf } from './matrix';

/** Hands the reader what is known of a view's indicator, of all areas in all years, as a CSV file. */
export function downloadMatrix(facts: Facts, view: View, language: Language): void {
  const matrix = matrixOf(facts, matrixRequestOf(view));
  downloadText(matrixCsv(facts, matrix, language), csvFileName(matrix), 'text/csv;charset=utf-8');
}
