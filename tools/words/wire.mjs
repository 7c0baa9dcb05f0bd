// Prints made-up wire copy with its names marked, in the two columns that EntityTrainer reads: tables of sports results, headlines in
// capitals, company results, datelines. It teaches the name model forms that its other sources lack. All lines are templates of this
// file, filled with names of names.tsv drawn by chance (fixed seed); see README.md beside this file.
import { readFileSync } from 'node:fs';

const DOCUMENTS = 480;
let state = 42;
function random(n) { // 0 to n - 1, the same in every run
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor(state / 4294967296 * n);
}
const pick = list => list[random(list.length)];
const number = (from, to) => from + random(to - from + 1);

const lists = {};
for (const line of readFileSync('names.tsv', 'utf8').split('\n')) {
  const [kind, name] = line.split('\t');
  if (name && /^\p{Lu}[\p{L}' -]+$/u.test(name)) (lists[kind] ??= []).push(name);
}
const plain = name => name.length > 3 && !/ /.test(name);
const surnames = lists.person.filter(plain);
const cities = lists.city.filter(name => name.split(' ').length < 3);
const towns = lists.town.filter(plain);
// What reports call them, more often than the list's full names.
const countries = ['Algeria', 'Argentina', 'Australia', 'Austria', 'Belarus', 'Belgium', 'Bolivia', 'Brazil', 'Britain', 'Bulgaria', 'Cameroon',
  'Canada', 'Chile', 'China', 'Colombia', 'Costa Rica', 'Croatia', 'Cuba', 'Cyprus', 'Czech Republic', 'Denmark', 'Ecuador', 'Egypt', 'England',
  'Estonia', 'Ethiopia', 'Finland', 'France', 'Georgia', 'Germany', 'Ghana', 'Greece', 'Hungary', 'Iceland', 'India', 'Indonesia', 'Iran', 'Iraq',
  'Ireland', 'Israel', 'Italy', 'Ivory Coast', 'Jamaica', 'Japan', 'Jordan', 'Kazakhstan', 'Kenya', 'Kuwait', 'Latvia', 'Lithuania', 'Malaysia',
  'Malta', 'Mexico', 'Morocco', 'Mozambique', 'Namibia', 'Netherlands', 'New Zealand', 'Nigeria', 'Northern Ireland', 'Norway', 'Pakistan',
  'Paraguay', 'Peru', 'Philippines', 'Poland', 'Portugal', 'Romania', 'Russia', 'Saudi Arabia', 'Scotland', 'Senegal', 'Serbia', 'Slovakia',
  'Slovenia', 'South Africa', 'South Korea', 'Spain', 'Sri Lanka', 'Sweden', 'Switzerland', 'Syria', 'Thailand', 'Tunisia', 'Turkey', 'Uganda',
  'Ukraine', 'United Arab Emirates', 'United States', 'U.S.', 'Uruguay', 'Uzbekistan', 'Venezuela', 'Vietnam', 'Wales', 'Zambia', 'Zimbabwe'];
const peoples = ['American', 'Argentine', 'Australian', 'Austrian', 'Belgian', 'Brazilian', 'British', 'Chinese', 'Croatian', 'Czech', 'Danish',
  'Dutch', 'Egyptian', 'English', 'European', 'Finnish', 'French', 'German', 'Greek', 'Hungarian', 'Indian', 'Irish', 'Italian', 'Japanese',
  'Mexican', 'Moroccan', 'Nigerian', 'Norwegian', 'Polish', 'Portuguese', 'Romanian', 'Russian', 'Scottish', 'Spanish', 'Swedish', 'Swiss',
  'Thai', 'Turkish', 'Ukrainian', 'Welsh'];
const counties = ['Derbyshire', 'Durham', 'Essex', 'Glamorgan', 'Gloucestershire', 'Hampshire', 'Kent', 'Lancashire', 'Leicestershire', 'Middlesex',
  'Northamptonshire', 'Nottinghamshire', 'Somerset', 'Surrey', 'Sussex', 'Warwickshire', 'Worcestershire', 'Yorkshire'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const roles = ['Striker', 'Midfielder', 'Goalkeeper', 'Defender', 'Captain', 'Coach', 'Manager', 'Winger', 'Fly-half', 'Opener', 'Pitcher', 'Cllr',
  'Councillor', 'Dame', 'Sir', 'Detective Inspector', 'Analyst', 'Resident', 'Spokeswoman', 'Chief Executive', 'Chairman', 'Barrister', 'Judge'];
const capitals = ['Abuja', 'Algiers', 'Ankara', 'Athens', 'Baghdad', 'Bangkok', 'Beijing', 'Belgrade', 'Berlin', 'Bogota', 'Brasilia', 'Brussels',
  'Budapest', 'Cairo', 'Canberra', 'Caracas', 'Copenhagen', 'Damascus', 'Dublin', 'Hanoi', 'Havana', 'Helsinki', 'Islamabad', 'Jakarta', 'Jerusalem',
  'Kabul', 'Khartoum', 'Kyiv', 'Lima', 'London', 'Madrid', 'Manila', 'Minsk', 'Moscow', 'Nairobi', 'New Delhi', 'Oslo', 'Ottawa', 'Paris', 'Pretoria',
  'Pyongyang', 'Riyadh', 'Rome', 'Seoul', 'Stockholm', 'Taipei', 'Tehran', 'Tokyo', 'Vienna', 'Warsaw'];
const regions = ['Middle East', 'Gulf of Mexico', 'Persian Gulf', 'Gulf of Aden', 'South China Sea', 'Red Sea', 'Black Sea', 'North Sea', 'Baltic Sea',
  'Caspian Sea', 'Mediterranean', 'Caribbean', 'Pacific', 'Atlantic', 'Indian Ocean', 'Arctic', 'Balkans', 'Sahel', 'Horn of Africa', 'Caucasus',
  'Taiwan Strait', 'Strait of Hormuz', 'Suez Canal', 'Panama Canal', 'Gaza Strip', 'West Bank', 'Golan Heights', 'Korean Peninsula', 'Bay of Bengal',
  'Gulf', 'Himalayas', 'Andes', 'Amazon', 'Rhine', 'Danube', 'Nile', 'Mekong', 'Far East', 'West Coast', 'Midwest'];
const teamCities = ['Atlanta', 'Baltimore', 'Boston', 'Buffalo', 'Calgary', 'Charlotte', 'Chicago', 'Cincinnati', 'Cleveland', 'Colorado', 'Dallas', 'Denver',
  'Detroit', 'Edmonton', 'Florida', 'Hartford', 'Houston', 'Indiana', 'Kansas City', 'Los Angeles', 'Miami', 'Milwaukee', 'Minnesota', 'Montreal',
  'New Jersey', 'New York', 'Oakland', 'Orlando', 'Ottawa', 'Philadelphia', 'Phoenix', 'Pittsburgh', 'Portland', 'Sacramento', 'San Antonio', 'San Diego',
  'San Francisco', 'San Jose', 'Seattle', 'St. Louis', 'Tampa Bay', 'Texas', 'Toronto', 'Utah', 'Vancouver', 'Washington'];
const agencies = ['AP', 'Reuters', 'AFP', 'UPI', 'Xinhua', 'TASS', 'dpa', 'EFE', 'ANSA', 'Kyodo', 'Yonhap', 'PTI', 'ANI', 'IANS', 'AAP', 'Bernama',
  'Antara', 'Anadolu', 'Interfax', 'Getty Images', 'Canadian Press', 'Press Trust of India'];
const banks = ['JPMorgan', 'Goldman Sachs', 'Morgan Stanley', 'Citigroup', 'HSBC', 'Barclays', 'UBS', 'Nomura', 'Credit Suisse', 'ING', 'BNP Paribas',
  'Deutsche Bank', 'Merrill Lynch', 'Lehman Brothers', 'Salomon Brothers', 'Standard Chartered', 'Macquarie', 'Rothschild'];
const bodies = ['FBI', 'FBI', 'CIA', 'NSA', 'NASA', 'NATO', 'U.N.', 'UN', 'United Nations', 'EU', 'European Union', 'European Commission', 'European Parliament',
  'African Union', 'Arab League', 'ASEAN', 'WHO', 'World Health Organization', 'IMF', 'International Monetary Fund', 'World Bank', 'WTO', 'OECD', 'OPEC',
  'UNICEF', 'UNESCO', 'UNHCR', 'Interpol', 'Europol', 'Red Cross', 'Red Crescent', 'Amnesty International', 'Human Rights Watch', 'Greenpeace', 'Oxfam',
  'IAEA', 'G7', 'G20', 'FIFA', 'UEFA', 'IOC', 'Federal Reserve', 'Fed', 'Treasury', 'State Department', 'Justice Department', 'Pentagon', 'Supreme Court',
  'Senate', 'Congress', 'House of Representatives', 'Parliament', 'Foreign Ministry', 'Interior Ministry', 'Bank of England', 'European Central Bank', 'ECB',
  'Bundesbank', 'SEC', 'FDA', 'CDC', 'BBC', 'CNN', 'Scotland Yard', 'National Guard', 'Coast Guard', 'Hamas', 'Hezbollah', 'Taliban', 'Islamic State',
  'Democratic Party', 'Republican Party', 'Labour Party', 'Conservative Party', 'Communist Party', 'Liberal Party', 'Green Party'];
const honours = ['Cllr', 'Cllr', 'Dame', 'Sir', 'Lord', 'Lady', 'Baroness', 'Councillor', 'Alderman', 'Rev.', 'Datuk', 'Shri', 'Smt', 'Alhaji', 'Chief',
  'Sheikh', 'Justice', 'Brigadier', 'Sgt', 'Insp', 'Hon', 'Sen.', 'Sen.', 'Rep.', 'Rep.', 'Gov.', 'Gen.', 'Lt. Gov.', 'Dr.', 'Mr', 'Mrs', 'Ms.',
  'President', 'Prime Minister', 'Mayor', 'King', 'Queen', 'Pope', 'Archbishop', 'Imam'];
const companies = ['Siemens', 'Volkswagen', 'Hoechst', 'BASF', 'Bayer', 'Daimler', 'BMW', 'Allianz', 'Nestle', 'Novartis', 'Roche', 'Philips', 'Unilever', 'Shell',
  'BP', 'Texaco', 'Exxon', 'Mobil', 'Chevron', 'Total', 'Elf', 'ENI', 'Repsol', 'Statoil', 'Gazprom', 'Lukoil', 'Petrobras', 'Pemex', 'Fiat', 'Olivetti', 'Renault', 'Peugeot',
  'Michelin', 'Danone', 'Alcatel', 'Vivendi', 'Ericsson', 'Nokia', 'Volvo', 'Saab', 'Electrolux', 'Ford', 'Chrysler', 'GM', 'IBM', 'Intel', 'Microsoft', 'Apple', 'Google',
  'Amazon', 'Boeing', 'Airbus', 'Lufthansa', 'Qantas', 'KLM', 'Sony', 'Toyota', 'Honda', 'Nissan', 'Hitachi', 'Toshiba', 'NEC', 'Fujitsu', 'Samsung', 'Hyundai', 'Daewoo', 'Posco',
  'Tata', 'Infosys', 'Reliance', 'Telstra', 'Vodafone', 'Tesco', 'Sainsbury', 'ICI', 'Glaxo', 'Zeneca', 'Pfizer', 'Merck', 'Monsanto', 'DuPont', 'Alcoa', 'Inco', 'Alcan', 'Codelco',
  'Cemex', 'Telmex', 'Petronas', 'Sonatrach', 'Sonangol', 'Eskom', 'Sasol', 'Safaricom', 'Huawei', 'Tencent', 'Alibaba', 'Twitter', 'Facebook', 'Netflix', 'Uber', 'Tesla', 'Walmart',
  'McDonald\'s', 'Coca-Cola', 'Pepsi', 'Kellogg', 'Motorola', 'Compaq', 'AT&T', 'MCI', 'Sprint', 'Verizon'];
const brokers = ['Kleinwort Benson', 'Dresdner Kleinwort Benson', 'James Capel', 'Smith Barney', 'Bear Stearns', 'PaineWebber', 'Prudential Securities', 'ABN Amro', 'BZW',
  'NatWest Markets', 'SBC Warburg', 'Robert Fleming', 'Schroders', 'Jardine Fleming', 'Banque Paribas', 'Societe Generale', 'Commerzbank', 'Banco Santander', 'Yamaichi Securities',
  'Daiwa', 'Lazard', 'Jefferies', 'Raymond James', 'Piper Jaffray', 'Standard Bank', 'Old Mutual', 'Deutsche Bank Securities'];
const courts = ['High Court', 'Court of Appeal', 'Constitutional Court', 'Federal Court', 'Supreme Court', 'Crown Court', 'European Court of Human Rights', 'Court of Justice'];
const papers = ['Times', 'Post', 'Herald', 'Tribune', 'Daily News', 'Gazette', 'Mail', 'Chronicle', 'Star', 'Observer', 'Journal', 'Standard', 'Telegraph', 'Mirror', 'Courier', 'Globe'];
const groupWords = ['Pro', 'Terra', 'Medica', 'Pax', 'Foro', 'Casa', 'Mare', 'Vita', 'Humana', 'Libre', 'Nova', 'Solidar', 'Agora', 'Civica', 'Futura', 'Amal', 'Umoja', 'Harapan', 'Jan', 'Lok'];
const states = ['Ala.', 'Ariz.', 'Ark.', 'Calif.', 'Colo.', 'Conn.', 'Del.', 'Fla.', 'Ga.', 'Ill.', 'Ind.', 'Kan.', 'Ky.', 'La.', 'Md.', 'Mass.', 'Mich.', 'Minn.', 'Miss.', 'Mo.', 'Mont.',
  'Neb.', 'Nev.', 'N.C.', 'N.H.', 'N.J.', 'N.M.', 'N.Y.', 'Okla.', 'Ore.', 'Pa.', 'R.I.', 'S.C.', 'S.D.', 'Tenn.', 'Va.', 'Vt.', 'Wash.', 'Wis.', 'W.Va.', 'Wyo.', 'Ohio', 'Texas', 'Iowa', 'Maine'];
const ships = ['MV', 'MV', 'KM', 'USS', 'HMS', 'MT', 'SS', 'INS', 'HMAS'];
const clubEnds = ['United', 'City', 'Rovers', 'Wanderers', 'Athletic', 'Town', 'Albion', 'FC', 'Sporting', 'Rangers', 'County'];
const clubs = ['Arsenal', 'Aston Villa', 'Liverpool', 'Everton', 'Chelsea', 'Tottenham', 'Tottenham Hotspur', 'Manchester United', 'Manchester City', 'Leeds', 'Leeds United', 'Newcastle',
  'Newcastle United', 'Sunderland', 'Middlesbrough', 'Blackburn', 'Bolton', 'Derby', 'Coventry', 'Leicester', 'Southampton', 'Wimbledon', 'West Ham', 'Queens Park Rangers', 'Fulham',
  'Crystal Palace', 'Sheffield Wednesday', 'Norwich', 'Ipswich', 'Birmingham', 'Wolves', 'Stoke', 'Barnsley', 'Huddersfield', 'Port Vale', 'Crewe', 'Tranmere', 'Wrexham', 'Brentford',
  'Millwall', 'Celtic', 'Rangers', 'Hearts', 'Hibernian', 'Aberdeen', 'Dundee', 'Kilmarnock', 'Motherwell', 'Ajax', 'PSV Eindhoven', 'Feyenoord', 'Twente', 'Utrecht', 'Anderlecht', 'Club Brugge',
  'Standard Liege', 'Bayern Munich', 'Borussia Dortmund', 'Schalke', 'Hamburg', 'Werder Bremen', 'Bayer Leverkusen', 'VfB Stuttgart', 'Cologne', 'Hansa Rostock', '1860 Munich', 'Paris St Germain',
  'Monaco', 'Auxerre', 'Lens', 'Lille', 'Lyon', 'Metz', 'Nantes', 'Marseille', 'Bordeaux', 'Strasbourg', 'Juventus', 'AC Milan', 'Milan', 'Inter', 'Internazionale', 'Roma', 'Lazio', 'Napoli',
  'Fiorentina', 'Parma', 'Sampdoria', 'Udinese', 'Bologna', 'Cagliari', 'Real Madrid', 'Barcelona', 'Atletico Madrid', 'Valencia', 'Sevilla', 'Real Sociedad', 'Athletic Bilbao', 'Espanyol',
  'Celta Vigo', 'Deportivo Coruna', 'Benfica', 'Porto', 'Sporting', 'Boavista', 'Grasshopper', 'Sion', 'Lausanne', 'Rapid Vienna', 'Austria Memphis', 'Sturm Graz', 'Sparta Prague', 'Slavia Prague',
  'Ferencvaros', 'Legia Warsaw', 'Widzew Lodz', 'Steaua Bucharest', 'Dinamo Bucharest', 'Levski Sofia', 'Red Star Belgrade', 'Partizan Belgrade', 'Hajduk Split', 'Croatia Zagreb', 'Dynamo Kiev',
  'Spartak Moscow', 'CSKA Moscow', 'Galatasaray', 'Fenerbahce', 'Besiktas', 'Panathinaikos', 'Olympiakos', 'Maccabi Tel Aviv', 'Rosenborg', 'Brondby', 'IFK Gothenburg', 'Boca Juniors',
  'River Plate', 'Flamengo', 'Corinthians', 'Palmeiras', 'Gremio', 'Cruzeiro', 'Penarol', 'Colo Colo', 'Kaizer Chiefs', 'Orlando Pirates', 'Al Ahly', 'Zamalek', 'Hearts of Oak', 'Urawa Reds',
  'Kashima Antlers', 'Yokohama Marinos', 'Essendon', 'Collingwood', 'Carlton', 'Hawthorn', 'St Kilda', 'Wigan', 'St Helens', 'Bradford', 'Halifax', 'Canberra', 'Brisbane', 'Bath', 'Harlequins', 'Saracens'];
const nicknames = ['Bears', 'Hawks', 'Kings', 'Giants', 'Lions', 'Pirates', 'Eagles', 'Tigers', 'Stars', 'Rockets', 'Wolves', 'Blue Sox', 'Flames',
  'Panthers', 'Mariners', 'Rangers', 'Colts', 'Bulls', 'Royals', 'Comets'];
const firmEnds = ['plc', 'plc', 'Inc.', 'Corp.', 'Co.', 'GmbH', 'Limited', 'Corp', 'Inc', 'Ltd', 'Plc', 'Co', 'Industries Inc', 'Holdings Ltd', 'Group', 'Group Plc', 'Motors', 'Airlines', 'Airways', 'Steel Corp',
  'Bank', 'Securities', 'Insurance', 'Energy', 'Petroleum', 'Telecom', 'Electronics', 'Pharmaceuticals Inc', 'Mining', 'Foods', 'AG', 'SA', 'SpA', 'NV',
  'International Inc', 'Financial Corp', 'Partners', 'Technologies Inc', 'Systems Inc', 'Brothers'];

// The places of a template: what is filled in, and of what class it is; O for none.
const SLOTS = {
  // Some people are called like clubs.
  P: () => ['PER', `${pick(lists.first)} ${random(12) ? pick(surnames) : pick(['Heath', 'Park', 'Vale', 'Forest', 'Palace', 'Villa', 'Marsh', 'Rivers', 'Banks', 'Town', 'County', 'Wells', 'Field'])}`],
  a: () => ['LOC', pick(states)],
  L: () => ['PER', pick(surnames)],
  I: () => ['PER', `${pick('ABCDEFGHJKLMNPRSTW')}. ${pick(surnames)}`],
  C: () => ['LOC', pick(countries)],
  T: () => ['LOC', pick(cities)],
  V: () => ['LOC', pick(towns)],
  S: () => ['ORG', club()],
  B: () => ['ORG', random(2) ? pick(teamCities) : random(3) ? pick(cities) : `${pick(cities)} ${pick(nicknames)}`], // a city for its club
  W: () => ['LOC', pick(regions)],
  K: () => ['ORG', pick(counties)],
  s: () => ['ORG', club()], // the short name of a club that was named
  J: () => ['ORG', pick(nicknames)],
  Z: () => ['ORG', random(5) ? pick(companies) : random(2) ? pick(surnames) : pick(lists.person.filter(plain)).slice(0, 4) + pick(['co', 'ex', 'tel', 'on', 'ix', 'is', 'a'])],
  y: () => ['ORG', random(2) ? pick(brokers) : pick(banks)],
  X: () => ['ORG', court()],
  j: () => ['ORG', `${random(4) ? pick(cities) : pick(['Daily', 'Sunday', 'Morning', 'National', 'Evening'])} ${pick(papers)}`],
  g: () => ['ORG', random(3) ? `${pick(groupWords)} ${pick(random(2) ? surnames : groupWords)}` : `${pick(surnames)} ${pick(['Foundation', 'Trust', 'Institute', 'Network', 'Watch', 'Relief', 'Action'])}`],
  h: () => ['O', `${pick(ships)} ${pick(surnames)}${random(2) ? ' ' + pick(['Star', 'Pearl', 'Jaya', 'Queen', 'Spirit', 'Express', 'Maru']) : ''}`],
  Q: () => ['PER', hyphenated()],
  v: () => ['O', pick(['beat', 'thrashed', 'edged', 'held', 'outclassed', 'overcame', 'crushed', 'lost to', 'drew with', 'were held by', 'fell to', 'hammered', 'knocked out', 'stunned', 'saw off', 'eased past'])],
  w: () => ['O', pick(['rose', 'fell', 'gained', 'lost', 'added', 'eased', 'dropped', 'jumped', 'shed', 'slipped', 'climbed', 'firmed'])],
  u: () => ['O', pick(['beat', 'sink', 'down', 'stun', 'rout', 'edge', 'held by', 'thrash', 'crush', 'blank', 'outlast', 'frustrate', 'humble', 'upset', 'meet', 'face'])],
  F: () => ['ORG', firm()],
  G: () => ['LOC', random(3) ? pick(capitals) : 'Washington'], // for its government
  A: () => ['ORG', pick(agencies)],
  E: () => ['ORG', pick(bodies)],
  H: () => ['O', pick(honours)],
  N: () => ['O', pick(peoples)],
  D: () => ['O', pick(days)],
  M: () => ['O', `${pick(months)} ${number(1, 28)}`],
  Y: () => ['O', `199${number(4, 9)}-${String(number(1, 12)).padStart(2, '0')}-${String(number(1, 28)).padStart(2, '0')}`],
  n: () => ['O', `${number(0, 9)}`],
  m: () => ['O', `${number(10, 99)}`],
  k: () => ['O', `${number(2, 80)},${number(0, 9)}00`],
  b: () => ['O', `${number(78, 131)}`],
  R: () => ['O', pick(roles)],
  p: () => ['O', `.${number(300, 700)}`],
  x: () => ['O', `${number(0, 6)}-${number(0, 6)}`],
  t: () => ['O', `${number(1, 59)}.${number(10, 99)}`],
};
function club() {
  const kind = random(10);
  if (random(5) < 2) return pick(clubs);
  if (!random(5)) return `${pick(random(3) ? towns : surnames)} ${pick(['Heath', 'Villa', 'Park', 'Vale', 'Hotspur', 'Orient', 'Palace', 'Forest', 'Wednesday', 'North End'])}`;
  return kind < 4 ? pick(cities) : kind < 6 ? pick(towns) : kind < 9 ? `${pick(cities)} ${pick(clubEnds)}` : `${pick(['FC', 'Real', 'Dynamo', 'Inter', 'SC'])} ${pick(cities)}`;
}
function hyphenated() {
  const [one, two] = [pick(['Su', 'Min', 'Ji', 'Seung', 'Hyun', 'Wei', 'Mei', 'Chia', 'Jean', 'Anne', 'Marie', 'Karl', 'Hans', 'Ann', 'Mary', 'Abdul', 'Jae', 'Kyung', 'Young', 'Li']),
    pick(['Jin', 'Ho', 'Hee', 'Woo', 'Lin', 'Ling', 'Luc', 'Pierre', 'Paul', 'Claude', 'Heinz', 'Peter', 'Kate', 'Lou', 'Min', 'Soo', 'Wen', 'Yu'])];
  const first = random(2) ? `${one}-${two}` : `${one}-${two.toLowerCase()}`;
  return random(4) ? `${first} ${pick(surnames)}` : random(2) ? `${pick(surnames)} ${first}` : `${pick(lists.first)} ${pick(surnames)}-${pick(surnames)}`;
}
function court() {
  const n = number(1, 12);
  const nth = n + (n === 1 ? 'st' : n === 2 ? 'nd' : n === 3 ? 'rd' : 'th');
  return random(3) ? `${random(2) ? nth : pick(['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth', 'Federal'])} Circuit${random(2) ? '' : ' Court of Appeals'}` : pick(courts);
}
function firm() {
  const first = random(3) ? pick(surnames) : pick(cities);
  const kind = random(12);
  return kind === 0 ? pick(banks) : kind === 1 ? `${pick(surnames)} & ${pick(surnames)}` : kind === 2 ? `${pick(surnames)} ${pick(surnames)}` : `${first} ${pick(firmEnds)}`;
}

// What a report calls a club the second time: by its first word, or by its last where that is no common one.
function short(name) {
  const words = name.split(' ');
  return words.length === 1 || ['FC', 'Real', 'Dynamo', 'Inter', 'SC'].includes(words[0]) ? words[words.length - 1]
    : ['Villa', 'Palace', 'Forest', 'Orient', 'Rangers', 'Rovers', 'Wanderers', 'Albion', 'City', 'United'].includes(words[1]) && !random(3) ? words[1] : words[0];
}

// What the document has named so far, by slot: a story comes back to its names, people by their surname.
let named = {};
function name(slot) {
  const known = named[slot] ?? [];
  if (known.length && !random(3)) return pick(known);
  const filled = SLOTS[slot]();
  if (filled[0] !== 'O') {
    (named[slot] ??= []).push(filled);
    if (slot === 'P') (named.L ??= []).push(['PER', filled[1].slice(filled[1].indexOf(' ') + 1)]);
    if (slot === 'S') (named.s ??= []).push(['ORG', short(filled[1])]);
  }
  return filled;
}

// Documents: the first line is the headline, "*" before a line repeats it 3 to 9 times with other names.
const KINDS = [
  ['SOCCER - {N} FIRST DIVISION RESULTS .', '{T} {Y}', 'Results of {N} first division matches on {D} :', '*{S} {n} {S} {n}',
    'Standings ( tabulated under played , won , drawn , lost , goals for , goals against , points ) :', '*{S} {m} {n} {n} {n} {m} {m} {m}'],
  ['SOCCER - {C} BEAT {C} {x} .', '{P}', '{T} {Y}', '{C} beat {C} {x} ( halftime {x} ) in a World Cup qualifier on {D} .',
    'Scorers : {C} - {L} ( {m}th minute ) , {L} ( {m}th penalty )', '{L} - {L} ( {m}th )', 'Attendance : {k}',
    'Teams :', '{C} : {n} - {P} ; {n} - {P} , {n} - {P} , {n} - {P} ( {m} - {P} {m}th ) , {n} - {P}'],
  ['SOCCER - {S} SACK COACH {L} .', '{T} {Y}', '{S} have sacked coach {P} after the {x} defeat by {S} , the club said on {D} .',
    '{L} , who joined from {S} in {M} , was replaced by former {N} international {P} .', '{S} striker {P} scored twice for {S} , second behind {S} .'],
  ['SOCCER - {S} STUN {S} IN CUP .', '{P}', '{T} , {C} {Y}', '{R} {P} scored twice as {S} beat {S} {x} on {D} .',
    '{R} {P} was sent off in the {m}th minute and {L} missed a penalty .', '" We were lucky , " {S} manager {P} said .', '-- {T} Newsroom , +44 161 555 0{m}'],
  ['SOCCER - LEADING {N} GOALSCORERS .', '{T} {Y}', 'Leading scorers in the {N} league after matches played on {D} :', '*{m} - {P} ( {S} )',
    '*{n} - {P} ( {S} ) , {P} ( {S} )'],
  ['TENNIS - RESULTS AT {T} OPEN .', '{T} , {C} {Y}', 'Results from the second round of the men\'s tournament on {D} ( prefix number denotes seeding ) :',
    '*{n} - {P} ( {C} ) beat {P} ( {C} ) 6-{n} 6-{n}', '*{P} ( {C} ) beat {n} - {P} ( {C} ) 7-5 6-{n}'],
  ['CRICKET - {C} V {C} FIRST TEST SCOREBOARD .', '{T} , {C} {Y}', 'Scoreboard on the second day of the first test between {C} and {C} on {D} :', '{C} first innings',
    '*{I} c {L} b {L} {m}', '{I} not out {m}', '{L} lbw b {L} {n}', 'Extras ( b-{n} lb-{n} nb-{n} ) {m}', 'Total ( for {n} wickets ) {m}',
    'Bowling : {L} {m}-{n}-{m}-{n} , {L} {m}-{n}-{m}-{n} , {L} {n}-{n}-{m}-{n}', 'To bat : {L} , {L} , {L}'],
  ['CRICKET - ENGLISH COUNTY SCORES .', 'LONDON|B-LOC {Y}', 'Close of play scores in four-day county matches on {D} :',
    '*At {V} : {K} {m} ( {I} {m} , {I} {m} ; {I} {n}-{m} ) v {K} {m}-{n} .', '*{K} beat {K} by {m} runs .'],
  ['GOLF - {N} OPEN SCORES .', '{T} , {C} {Y}', 'Leading scores after the second round of the {N} Open golf championship ( {N} unless stated ) :',
    '*1{m} {P} {m} {m} , {P} ( {C} ) {m} {m}', '*1{m} {P} ( {C} ) {m} {m}'],
  ['ATHLETICS - {T} GRAND PRIX RESULTS .', '{T} {Y}', 'Leading results at the {T} athletics meeting on {D} :', 'Men\'s 100 metres',
    '*{n} . {P} ( {C} ) {t} seconds', 'Women\'s javelin', '*{n} . {P} ( {C} ) {t} metres', '*{n} . {P} , {C} , {t}'],
  ['CYCLING - {L} WINS {N} TOUR STAGE .', '{T} {Y}', '{P} of {C} won the third stage of the tour on {D} , a {m} km ride from {V} to {V} .',
    '*{n} . {P} ( {C} ) {S} same time', '*{n} . {L} {m} seconds behind', 'Overall : {n} . {P} ( {C} ) {n} hours'],
  ['BASEBALL - MAJOR LEAGUE STANDINGS .', '{T} {Y}', 'Standings after games played on {D} ( tabulate under won , lost , winning percentage and games behind ) :',
    'EASTERN DIVISION', 'W L PCT GB', '*^{B} {m} {m} {p} {n}', '{D} , {M} SCHEDULE', '*^{B} AT ^{B}'],
  ['BASEBALL - {B} BEAT {B} .', '{T} {Y}', '{P} hit a two-run homer as {B} beat the {B} {x} on {D} .', '*{B} {n} {B} {n}',
    'At {T} , {P} pitched seven innings and {L} drove in three runs for the {B} .'],
  ['NHL ICE HOCKEY - RESULTS .', '{T} {Y}', 'Results of games on {D} ( home team in CAPS ) :', '*{B} {n} ^{B} {n}', '*^{B} {n} {B} {n} ( OT )'],
  ['NBA BASKETBALL - RESULTS .', '{T} {Y}', 'Results of National|B-ORG Basketball|I-ORG Association|I-ORG games on {D} ( home team in CAPS ) :', '*^{B} {b} {B} {b}',
    '*{B} {b} ^{B} {b}', '{R} {P} scored {m} points for {B} .'],
  ['NBA BASKETBALL - STANDINGS .', '{T} {Y}', '*^{B} {m} {m} {p} {n}', '{P} scored {m} points and {P} had {m} rebounds for {B} .'],
  ['RUGBY UNION - {C} TEAM TO PLAY {C} .', '{T} {Y}', '{C} coach {P} named the following team on {D} :',
    '{m} - {P} ( {S} ) , {m} - {P} ( {S} ) , {m} - {P} ( {S} , captain ) , {n} - {P} ( {S} )', '{P} , {P} , {P} and {P} are the replacements .'],
  ['SKIING - WORLD CUP DOWNHILL RESULTS .', '{V} , {C} {Y}', '*{n} . {P} ( {C} ) one minute {t} seconds', 'World Cup standings :', '*{n} . {L} {m} points',
    '{P} of {C} won ahead of {P} of {C} and {N} {P} .'],
  ['{F} Q2 NET RISES TO ${m} MILLION .', '{T} {Y}', '{F} said on {D} its second-quarter net rose to ${m} million .', 'Shares of {F} fell {n} to {m} in {T} .',
    'Analyst {P} of {F} cut his rating on {F} .'],
  ['{F} to cut {m} jobs in {V}', '{R} {P} , {m} , said {F} would close its {V} plant .', 'A spokesman for {F} declined to comment .',
    'The contract with {F} was signed in {M} .', '{L} , who lives in {V} , said she had left {F} .', '{R} {P} said : " {F} has let {V} down . "'],
  ['{T} STOCKS END HIGHER , {F} GAINS .', '{T} {Y}', '{T} shares ended higher on {D} , led by {F} and {F} .', '{F} rose {m} to close at {m} .',
    '" The market is waiting , " said {P} of {F} .'],
  ['{F} SHARES FALL .', '{T} {Y}', '{F} analyst {P} wrote in a note that {F} would lose money .', 'Consultants {F} called it late .', '{F} shares fell {m} percent .',
    'The report , by {F} , was seen by {A} .'],
  ['{F} TO BUY {F} FOR ${m} MLN .', '{T} {Y}', '{F} said it agreed to buy {F} of {C} .', '{P} , chairman of {F} , will head the {T} unit .',
    '{T} newsroom {m} {m}'],
  ['{C} , {C} SIGN TRADE PACT .', '{P}', '{T} {Y}', '{C} and {C} signed a trade accord in {T} on {D} .', '{N} Foreign Minister {P} met {P} of {C} .'],
  ['{G} WARNS {G} OVER {C} .', '{T} {Y}', '{G} \'s stance on {C} has alarmed {G} , diplomats said on {D} .', 'Ties between {G} and {G} have soured since {M} .',
    'The envoy said on {D} that {G} \'s sanctions against {C} and {G} \'s tariffs went too far .', 'Ships left the {W} for the {W} as fears grew in {G} .',
    'Oil output in the {W} fell while {G} and {G} talked .', 'Officials noted {G} \'s role and said that {G} would respond .', '{G} said it had no plans to talk to {C} .', 'A deal with {G} , {P} said , would take time .',
    '( {P} / {A} via {A} , File )'],
  ['{E} PROBES {L} , {E} SILENT .', 'By ^{P} and ^{P}', 'Associated|B-ORG Press|I-ORG', '{T} ( {A} ) -- The {E} and the {E} said on {D} they would look into it .',
    'FLANKED BY OFFICIALS OF THE {E} AND THE {E} , {P} SAID THE TOWN OF {V} WOULD BE REBUILT .', 'He was accused of deceiving the {E} , {E} agents said .',
    'A former {E} officer , {P} , told the {E} that {C} had left the {E} .', '^{L} : Good . I look forward to that .', '^{L} : What did the {E} say ?',
    'The {E} \'s {P} wrote to the {E} in {T} .', '{L} reported from {T} and {L} from {T} .'],
  ['SOCCER-{S} {u} {S} AS {S} SLIP .', '{P}', '{T} {Y}', '{S} {v} {S} {x} on {D} to stay ahead of {S} and {S} .', 'Promoted {S} held {s} to a draw on {D} .',
    '{s} , without injured captain {P} , {v} {S} in {T} .', 'Former {S} and {C} defender {P} has joined {S} on loan .', '{s} face {S} on {D} and {S} travel to {S} .',
    '{s} host {S} on {D} ; {S} visit {S} .', '{s} coach {P} said {s} had not played well .', '" {s} wanted it more , " said {s} midfielder {P} .', '{S} lead {s} by {n} points .'],
  ['{S} {x} {S}', 'By {P}', '{P} struck late as {S} {v} {S} on {D} .', '{s} went ahead when {L} headed in after {m} minutes .', '{s} manager {P} praised {L} .', '{P} joined {s} from {S} in {M} .',
    'Fans of {S} booed as {s} left the pitch .', '{s} go to {S} next week while {s} are at home to {S} .'],
  ['SOCCER - {C} SQUAD FOR {C} MATCH .', '{T} {Y}', '{C} coach {P} called up {P} of {S} and {P} of {S} on {D} .', 'Goalkeepers : {P} ( {S} ) , {P} ( {S} )', 'Midfielders : {P} ( {S} ) , {P} ( {S} ) , {P} ( {S} )',
    '{C} play {C} in {T} and {C} meet {C} .', '{C} drew with {C} in {T} last week .'],
  ['BASEBALL - {J} {u} {J} , {B} WIN .', '{T} {Y}', '{P} struck out {m} batters as {B} defeated the {B} {x} on {D} .', 'The {J} , who trail {B} by {n} games , lost again .', '{B} \'s {P} walked in the ninth .',
    'In {T} , {P} drove in {n} runs and {B} rallied past the {J} .', 'At {T} , {B} took two of three from {B} .', '{B} guard {P} had {m} points , and {P} added {m} for the {J} .', 'The {B} signed {P} .',
    'In {T} , {B} sent nine men to the plate in the third and rolled over {B} .', '{P} had {n} hits for {B} , winners of six in a row .', '{B} right-hander {P} ( {m}-{n} ) beat the {J} .',
    '{B} scored in every inning , and {B} manager {P} was thrown out .', '{B} at {B} ( late )', '{B} AT {B}'],
  ['SOCCER - {C} MANAGER NAMES {P} .', '{T} {Y}', '{C} manager {P} named {P} of {S} on {D} .', '{C} captain {P} and {C} winger {P} are hurt .', '{C} defender {P} said {C} could win .',
    '{K} all-rounder {P} took {n} for {m} , and {K} beat {K} .', '{K} captain {P} made {m} .'],
  ['{C} \'S INDEX ENDS UP , {Z} JUMPS .', '{T} {Y}', '{T} shares rose on {D} .', '{T} stocks were mixed as {Z} {w} and {Z} {w} .', '{Z} SLIPS AS {Z} WAITS .', '{Z} shares {w} in {T} .'],
  ['{T} SHARES CLOSE FIRMER , {Z} UP .', '{P}', '{T} {Y}', '{T} shares closed firmer on {D} , helped by steel maker {Z} and drug company {Z} .', '{Z} {w} {n} to {m} and {Z} {w} {m} to {k} .', '{Z} was steady at {m} while {Z} closed up {n} at {m} .',
    'But {y} \'s {P} said the rally would not last .', '{y} dealer {P} said {Z} and {Z} were bought by funds .', 'Shares in {Z} and {Z} were suspended .', '{Z} led the market , and {Z} was not traded .', '-- {T} newsroom +{m} {m} {k}'],
  ['{Z} sells {N} unit to {C} \'s {Z} .', '{T} {Y}', '{Z} said {D} it would sell its {T} plant to {F} for ${m} million .', '{Z} chairman {P} said the group would leave {C} .', '{y} analyst {P} cut his rating on {Z} .',
    '{Z} , the state oil firm of {C} , and {Z} have signed a contract .', 'The deal needs approval from the {E} .', '{Z} , based in {T} , employs {k} people .', 'Workers at {Z} in {V} walked out .'],
  ['{E} seen keeping rates steady , {y} says .', '{T} {Y}', '{E} officials declined to comment .', '{E} chief {P} will visit {T} .', '{E} said on {D} that {E} had been told .', 'Economists at {y} and {y} said the {E} would wait .',
    '{E} to meet in {T} on {D} .', 'The {E} and {E} agreed , {E} sources said .', '{E} head {P} met {E} staff .', '{E} output fell in {M} .', '{E} pumped more , {E} said .', '{E} Chairman {P} told {E} .', '{C} , {E} SAYS .'],
  ['COURT RULES FOR {L} .', 'By ^{Q} and ^{P}', '^{Q}', '{T} ( {A} ) -- The {X} on {D} upheld a ruling against {P} .', 'A panel of the {X} will hear the case , and the {X} may follow .', '{L} was convicted of lying to the {E} .', '{Q} , a lawyer , said the {X} was wrong .',
    '{Q} reported from {T} and {L} from {V} .', '{T} , {a} ( {A} ) -- {P} met {P} on {D} and they talked for an hour .', '{V} , {a} , and {V} , {a} , were hit , said {P} of {V} , {a} .',
    '{P} will travel to {T} on {D} , and {P} will visit {V} .', 'FLIGHTS OF THE {E} AND THE {E} REACHED {T} ON {D} , {P} TOLD REPORTERS .', 'THE {E} AND THE {E} SENT AID TO {C} , SAID {Q} .'],
  ['Ship sinks off {C} .', '{T} {Y}', 'The {h} sank off {V} on {D} with {m} people aboard , the {j} reported .', 'The {h} had left {T} for {V} , said {P} of aid group {g} .', 'Refugee organization {g} criticised {C} , and so did {g} .',
    'Campaigners from {g} and {g} said {L} was wrong .', '" It was dark , " {L} told the " {j} " .', 'The {h} was built in {T} by {F} .'],
  ['COUNCIL LEADER {L} QUITS .', '{H} {P} said on {D} that the {N} team would leave {V} .', '{H} {P} , {m} , told a meeting in {V} : " I am sorry . "',
    '{H} {P} , who toured {V} with {H} {P} and {H} {P} , called it a shame .', 'Asked about {F} , {H} {L} declined to comment . {H} {L} lives in {V} .', '( {P} / {A} )', '( With inputs from {A} )', 'Photo : {P} / {A}'],
  ['{L} MEETS {L} IN {T} FOR TALKS .', '{T} {Y}', '{N} President {P} met Prime Minister {P} in {T} on {D} .', '{L} said {C} would not yield .'],
  ['{N} POLICE HOLD {m} IN {T} RAID .', '{T} , {C} {Y}', 'Police in {T} held {m} people , a spokesman said on {D} .', '{P} , {m} , of {V} was among them .'],
  ['{C} REBELS KILL {m} NEAR {V} - RADIO .', '{T} {Y}', 'Rebels killed {m} people near {V} in {C} , state radio said .'],
  ['PRESS DIGEST - {C} - {M} .', '{T} {Y}', '- {F} plans to close its {T} plant .', '- President {P} left for {C} .', '- {C} \'s {F} lost {m} million .'],
  ['TABLE - {F} SIX-MONTH RESULTS .', '{T} {Y}', 'Six months ended {M} ( in millions )', 'Net {m} vs {m}', 'Sales {m} vs {m}', '( {F} is based in {T} , {C} . )'],
];

// Governments called by their capitals, and bodies known everywhere, are rarer in the annotated corpora than in news.
const GOVERNMENTS = KINDS.findIndex(lines => lines[0].startsWith('{G}'));
const BODIES = KINDS.findIndex(lines => lines[0].startsWith('{E} PROBES'));
const RATES = KINDS.findIndex(lines => lines[0].startsWith('{E} seen'));

const OUT = [];
function fill(template) {
  const caps = template.startsWith('^') || /^[^a-z]*$/.test(template.replace(/\{.\}/g, ''));
  const capsAll = caps && !template.startsWith('^') && /[A-Z]{3}/.test(template.replace(/\{.\}|\|[BI]-[A-Z]+/g, ''));
  for (const part of template.split(' ')) {
    let upper = capsAll;
    let rest = part;
    if (rest.startsWith('^')) {
      upper = true;
      rest = rest.slice(1);
    }
    if (part.includes('|')) { // a word with its tag
      OUT.push(part.replace('|', '\t'));
      continue;
    }
    const slot = /^(.*?)\{(\w)\}(.*)$/.exec(rest);
    if (!slot) {
      OUT.push(`${rest}\tO`);
      continue;
    }
    let [type, text] = name(slot[2]);
    // A dateline's place is in capitals, and so is every name of a headline.
    if (upper || dateline && (slot[2] === 'T' || slot[2] === 'V')) text = text.toUpperCase();
    if (type === 'O') {
      let joined = slot[1] + text + slot[3];
      while (/\{\w\}/.test(joined)) joined = joined.replace(/\{(\w)\}/, (all, name) => SLOTS[name]()[1]);
      joined.split(' ').forEach(word => OUT.push(`${word}\tO`));
    } else {
      text.split(' ').forEach((word, i) => OUT.push(`${word}\t${i ? 'I' : 'B'}-${type}`));
    }
  }
  OUT.push('');
}

let dateline = false;
for (let i = 0; i < DOCUMENTS; i++) {
  OUT.push(`-DOCSTART- wire ${i}`, '');
  named = {};
  for (const line of KINDS[i % 8 ? i % KINDS.length : [BODIES, GOVERNMENTS, RATES][i / 8 % 3]]) {
    dateline = /\{Y\}$/.test(line);
    const times = line.startsWith('*') ? number(3, 9) : 1;
    for (let k = 0; k < times; k++) fill(line.replace(/^\*/, ''));
  }
}
process.stdout.write(OUT.join('\n') + '\n');
