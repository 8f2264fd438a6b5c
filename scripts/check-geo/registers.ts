import { readCsv, type CsvRow } from '../geo-files';
import type { Problem } from '../problem';

/** Codes of a register and the line that each stands on. */
export type Codes = ReadonlyMap<string, number>;

const COMMUNE_TYPES = ['Xã', 'Phường', 'Thị trấn'];
const DISTRICT_TYPES = ['Thành phố', 'Thị xã', 'Huyện'];
const MEMBERSHIPS = ['confirmed', 'probable', 'provisional'];
const GROUPS = ['ethnic', 'mountain', 'border', 'island'];
const PLACE_KINDS = ['provincial seat', 'district seat', 'sea', 'neighbour'];
const CHANGES = ['ceased', 'enlarged', 'moved', 'renamed'];
const REFORM_DATES = ['2020-01-01', '2024-11-01', '2025-07-01'];
const PROVINCE = '22';
const COUNTS = { districts: 13, communes: 177, 'units since 2025': 54 };
const ROSTER = { Xã: 64, 'Thị trấn': 3 };

type Report = (row: CsvRow | null, column: string | null, message: string) => void;

/**
 * Checks the CSV files of `geo/`.
 * @returns problems, and the codes of communes and districts to hold the layers against
 */
export function checkRegisters(root: string): {
  problems: Problem[];
  communes: Codes;
  districts: Codes;
} {
  const problems: Problem[] = [];
  const open = (name: string, columns: readonly string[]) => {
    const file = `geo/${name}`;
    const report: Report = (row, column, message) =>
      problems.push({ file, row: row?.row ?? null, column, message });
    const csv = readCsv(root, file);
    for (const column of columns) {
      if (!csv.columns.includes(column)) report(null, column, 'column is missing');
    }
    return { rows: csv.rows, report };
  };
  const count = (report: Report, what: keyof typeof COUNTS, found: number) => {
    if (found !== COUNTS[what]) report(null, null, `${found} ${what}, not ${COUNTS[what]}`);
  };

  const districts = open('districts.csv', ['code', 'name', 'type']);
  const districtCodes = codesOf(districts.rows, /^\d{2,3}$/, districts.report);
  for (const row of districts.rows) {
    requireOneOf(
      row,
      'type',
      row.values['code'] === PROVINCE ? ['Tỉnh'] : DISTRICT_TYPES,
      districts.report,
    );
  }
  if (!districtCodes.has(PROVINCE)) districts.report(null, 'code', 'the province (22) is missing');
  districtCodes.delete(PROVINCE);
  count(districts.report, 'districts', districtCodes.size);

  const units = open('units.csv', ['code', 'name', 'type', 'district', 'membership', 'groups']);
  const communeCodes = codesOf(units.rows, /^\d{5}$/, units.report);
  for (const row of units.rows) checkUnit(row, districtCodes, units.report);
  count(units.report, 'communes', communeCodes.size);
  checkRoster(units.rows, units.report);

  const former = open('units-2019.csv', ['code', 'name', 'type', 'district', 'change']);
  const formerCodes = codesOf(former.rows, /^\d{3}(\d{2})?$/, former.report);
  for (const row of former.rows) {
    const isDistrict = row.values['code']?.length === 3;
    requireOneOf(row, 'type', isDistrict ? DISTRICT_TYPES : COMMUNE_TYPES, former.report);
    requireOneOf(row, 'change', CHANGES, former.report);
    const parent = row.values['district'] ?? '';
    if (isDistrict ? parent !== '' : !districtCodes.has(parent) && !formerCodes.has(parent)) {
      former.report(row, 'district', `"${parent}" is no district of that time`);
    }
  }

  const since2025 = open('units-2025.csv', ['code', 'name', 'type']);
  const laterCodes = codesOf(since2025.rows, /^\d{5}$/, since2025.report);
  for (const row of since2025.rows) {
    requireOneOf(row, 'type', ['Xã', 'Phường', 'Đặc khu'], since2025.report);
  }
  count(since2025.report, 'units since 2025', laterCodes.size);

  const reforms = open('reforms.csv', [
    ...['effective', 'act', 'from_code', 'from_name', 'to_code', 'to_name', 'extent', 'basis'],
  ]);
  const known = new Set([...communeCodes.keys(), ...formerCodes.keys(), ...laterCodes.keys()]);
  for (const row of reforms.rows) checkReform(row, known, laterCodes, reforms.report);

  const places = open('places.csv', ['name_vi', 'name_en', 'kind', 'lon', 'lat']);
  for (const row of places.rows) checkPlace(row, places.report);
  const seats = places.rows.filter((row) => row.values['kind'] === 'provincial seat').length;
  if (seats !== 1) places.report(null, 'kind', `${seats} provincial seats, not 1`);

  return { problems, communes: communeCodes, districts: districtCodes };
}

function codesOf(rows: readonly CsvRow[], pattern: RegExp, report: Report): Map<string, number> {
  const codes = new Map<string, number>();
  for (const row of rows) {
    const code = row.values['code'] ?? '';
    const earlier = codes.get(code);
    if (!pattern.test(code)) report(row, 'code', `"${code}" is not a code`);
    if (earlier !== undefined) report(row, 'code', `${code} stands on line ${earlier} already`);
    if (!row.values['name']) report(row, 'name', 'name is missing');
    codes.set(code, earlier ?? row.row);
  }
  return codes;
}

function requireOneOf(
  row: CsvRow,
  column: string,
  allowed: readonly string[],
  report: Report,
): void {
  const value = row.values[column] ?? '';
  if (!allowed.includes(value)) {
    report(row, column, `"${value}" is none of ${allowed.join(', ')}`);
  }
}

function checkUnit(row: CsvRow, districts: Codes, report: Report): void {
  const { district = '', membership = '', groups = '' } = row.values;
  requireOneOf(row, 'type', COMMUNE_TYPES, report);
  if (!districts.has(district)) report(row, 'district', `"${district}" is no district`);
  if (membership !== '') requireOneOf(row, 'membership', MEMBERSHIPS, report);
  const listed = groups === '' ? [] : groups.split('|');
  for (const group of listed) {
    if (!GROUPS.includes(group)) {
      report(row, 'groups', `"${group}" is none of ${GROUPS.join(', ')}`);
    }
  }
  if (new Set(listed).size < listed.length) report(row, 'groups', 'a group stands twice');
  if (membership !== '' && listed.length === 0) {
    report(row, 'groups', 'one of the 67 belongs to at least one group');
  }
}

function checkRoster(rows: readonly CsvRow[], report: Report): void {
  const roster = rows.filter((row) => row.values['membership']);
  for (const row of roster.filter((one) => one.values['type'] === 'Phường')) {
    report(row, 'membership', 'a ward is not one of the 67');
  }
  for (const [type, expected] of Object.entries(ROSTER)) {
    const found = roster.filter((row) => row.values['type'] === type).length;
    if (found !== expected) {
      report(null, 'membership', `${found} ${type} in the roster of the 67, not ${expected}`);
    }
  }
}

function checkReform(
  row: CsvRow,
  known: ReadonlySet<string>,
  since2025: Codes,
  report: Report,
): void {
  requireOneOf(row, 'effective', REFORM_DATES, report);
  requireOneOf(row, 'extent', ['whole', 'part'], report);
  requireOneOf(row, 'basis', ['printed', 'inferred'], report);
  const { from_code = '', to_code = '', effective, act } = row.values;
  if (!act) report(row, 'act', 'act is missing');
  if (!known.has(from_code)) report(row, 'from_code', `"${from_code}" is in no register`);
  const targets = effective === '2025-07-01' ? since2025 : known;
  if (!targets.has(to_code)) report(row, 'to_code', `"${to_code}" is in no register`);
}

function checkPlace(row: CsvRow, report: Report): void {
  requireOneOf(row, 'kind', PLACE_KINDS, report);
  for (const column of ['name_vi', 'name_en']) {
    if (!row.values[column]) report(row, column, 'name is missing');
  }
  for (const [column, low, high] of [
    ['lon', 101, 113],
    ['lat', 16.5, 26],
  ] as const) {
    const value = row.values[column] ?? '';
    const degrees = value === '' ? Number.NaN : Number(value);
    if (!(degrees >= low && degrees <= high)) {
      report(row, column, `"${value}" is not between ${low} and ${high}`);
    }
  }
}
