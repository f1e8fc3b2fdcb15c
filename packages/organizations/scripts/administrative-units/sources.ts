import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { byCode, clean } from './spelling.ts';

/** What the two unpacked npm packages say, corrected where SOURCES.md says that it is wrong. */
const [addressFolder = '', provincesFolder = ''] = process.argv.slice(2);

/** Codes that the source has wrong; the reason for each stands in SOURCES.md. */
const corrections: Readonly<Record<string, string>> = { '23737': '23938' };

/** Districts that the mapping still calls by a name from before their merger. */
const districtNames: Readonly<Record<string, string>> = { 'Huyện Đạ Tẻh': 'Huyện Đạ Huoai' };

/** Former communes that the source's mapping leaves out, and island districts without communes: code → successor. */
const addedCommunes: Readonly<Record<string, string>> = { '23938': '23938' };
export const islandDistricts: Readonly<Record<string, string>> = {
  '318': '11948',
  '471': '19742',
  '498': '20333',
  '536': '21548',
  '755': '26732',
};

interface Mapping {
  readonly old_ward_code: string | null;
  readonly old_ward_name: string;
  readonly old_district_name: string;
  readonly old_province_name: string;
  readonly new_ward_code: string;
}
export interface FormerCommune {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly successor: string;
}

const tables: readonly { readonly name?: string; readonly data?: readonly never[] }[] = JSON.parse(
  readFileSync(join(addressFolder, 'address.json'), 'utf8'),
);
export const provincesAfter = table<{ province_code: string; name: string }>('provinces');
export const communesAfter = table<{ ward_code: string; name: string; province_code: string }>('wards').map(
  (row) => ({ ...row, ward_code: corrections[row.ward_code] ?? row.ward_code }),
);
export const mappings = table<Mapping>('ward_mappings');
export const {
  provinceData: provincesBefore,
  districtData,
  communeData,
} = (await import(pathToFileURL(dataModule(join(provincesFolder, 'dist'))).href)) as {
  provinceData: readonly { idProvince: string; name: string }[];
  districtData: readonly { idDistrict: string; idProvince: string; name: string }[];
  communeData: readonly { idDistrict: string; idCommune: string; name: string }[];
};

const districtByCommune = new Map(communeData.map((row) => [row.idCommune, row.idDistrict]));
const districtByCode = new Map(districtData.map((row) => [row.idDistrict, row]));
export const former = formerCommunes();
export const districtCodes = districtCodesByName();

/** Only rows with a former code: the others name units that were merged away before 30 June 2025. */
function formerCommunes(): readonly FormerCommune[] {
  const rows = mappings.flatMap((row) =>
    !row.old_ward_code
      ? []
      : [
          {
            code: row.old_ward_code,
            name: clean(row.old_ward_name),
            district: districtNames[clean(row.old_district_name)] ?? clean(row.old_district_name),
            province: clean(row.old_province_name),
            successor: corrections[row.new_ward_code] ?? row.new_ward_code,
          },
        ],
  );
  for (const [code, successor] of Object.entries(addedCommunes)) {
    const commune = communeData.find((row) => row.idCommune === code);
    const district = districtByCode.get(commune?.idDistrict ?? '');
    const province = provincesBefore.find((row) => row.idProvince === district?.idProvince);
    if (!commune || !district || !province) throw new Error(`no ${code} in the second source`);
    rows.push({ code, name: commune.name, district: district.name, province: province.name, successor });
  }
  return rows.sort(byCode);
}

/** A district has the code under which the second source lists most of its communes. */
function districtCodesByName(): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const row of former) {
    const code = districtByCommune.get(row.code);
    if (code === undefined) continue;
    const key = `${row.province}/${row.district}`;
    const counts = votes.get(key) ?? new Map<string, number>();
    counts.set(code, (counts.get(code) ?? 0) + 1);
    votes.set(key, counts);
  }
  return new Map(
    [...votes].map(([key, counts]) => [key, [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
}

function table<Row>(name: string): readonly Row[] {
  return (tables.find((entry) => entry.name === name)?.data ?? []) as readonly Row[];
}

function dataModule(folder: string): string {
  const file = readdirSync(folder).find((name) => /^vietnam-\w+\.mjs$/.test(name));
  if (file === undefined) throw new Error(`no data module in ${folder}`);
  return join(folder, file);
}
