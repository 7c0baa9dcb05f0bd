// Prints made-up wire copy with its names marked, in the two columns that EntityTrainer reads: tables of sports results, headlines in
// capitals, company results, datelines. It teaches the name model forms that its other sources lack. All lines are templates of this
// file, filled with names of names.tsv drawn by chance (fixed seed); see README.md beside this file.
import { readFileSync } from 'node:fs';

const DOCUMENTS = 360;
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
const clubEnds = ['United', 'City', 'Rovers', 'Wanderers', 'Athletic', 'Town', 'Albion', 'FC', 'Sporting', 'Rangers', 'County'];
const nicknames = ['Bears', 'Hawks', 'Kings', 'Giants', 'Lions', 'Pirates', 'Eagles', 'Tigers', 'Stars', 'Rockets', 'Wolves', 'Blue Sox', 'Flames',
  'Panthers', 'Mariners', 'Rangers', 'Colts', 'Bulls', 'Royals', 'Comets'];
const firmEnds = ['plc', 'plc', 'Inc.', 'Corp.', 'Co.', 'GmbH', 'Limited', 'Corp', 'Inc', 'Ltd', 'Plc', 'Co', 'Industries Inc', 'Holdings Ltd', 'Group', 'Group Plc', 'Motors', 'Airlines', 'Airways', 'Steel Corp',
  'Bank', 'Securities', 'Insurance', 'Energy', 'Petroleum', 'Telecom', 'Electronics', 'Pharmaceuticals Inc', 'Mining', 'Foods', 'AG', 'SA', 'SpA', 'NV',
  'International Inc', 'Financial Corp', 'Partners', 'Technologies Inc', 'Systems Inc', 'Brothers'];

// The places of a template: what is filled in, and of what class it is; O for none.
const SLOTS = {
  P: () => ['PER', `${pick(lists.first)} ${pick(surnames)}`],
  L: () => ['PER', pick(surnames)],
  I: () => ['PER', `${pick('ABCDEFGHJKLMNPRSTW')}. ${pick(surnames)}`],
  C: () => ['LOC', pick(countries)],
  T: () => ['LOC', pick(cities)],
  V: () => ['LOC', pick(towns)],
  S: () => ['ORG', club()],
  B: () => ['ORG', random(2) ? pick(teamCities) : random(3) ? pick(cities) : `${pick(cities)} ${pick(nicknames)}`], // a city for its club
  W: () => ['LOC', pick(regions)],
  K: () => ['ORG', pick(counties)],
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
  if (!random(5)) return `${pick(surnames)} ${pick(['Heath', 'Villa', 'Park', 'Vale', 'Hotspur', 'Orient', 'Palace', 'Forest', 'Wednesday', 'North End'])}`;
  return kind < 4 ? pick(cities) : kind < 6 ? pick(towns) : kind < 9 ? `${pick(cities)} ${pick(clubEnds)}` : `${pick(['FC', 'Real', 'Dynamo', 'Inter', 'SC'])} ${pick(cities)}`;
}
function firm() {
  const first = random(3) ? pick(surnames) : pick(cities);
  const kind = random(12);
  return kind === 0 ? pick(banks) : kind === 1 ? `${pick(surnames)} & ${pick(surnames)}` : kind === 2 ? `${pick(surnames)} ${pick(surnames)}` : `${first} ${pick(firmEnds)}`;
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
const BODIES = KINDS.findIndex(lines => lines[0].startsWith('{E}'));

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
  for (const line of KINDS[i % 8 ? i % KINDS.length : i % 16 ? BODIES : GOVERNMENTS]) {
    dateline = /\{Y\}$/.test(line);
    const times = line.startsWith('*') ? number(3, 9) : 1;
    for (let k = 0; k < times; k++) fill(line.replace(/^\*/, ''));
  }
}
process.stdout.write(OUT.join('\n') + '\n');
