// Quotations and people of the texts in a folder, by compromise: MB of UTF-8 a second, warm.
import fs from "node:fs";
import path from "node:path";
import nlp from "compromise";

const folder = process.argv[2], seconds = Number(process.argv[3] ?? 10);
const texts = fs.readdirSync(folder).filter((f) => f.endsWith(".txt")).sort().map((f) => fs.readFileSync(path.join(folder, f), "utf8"));
const bytes = texts.reduce((sum, t) => sum + Buffer.byteLength(t), 0);

function readAll() {
  let found = 0;
  for (const text of texts) {
    const doc = nlp(text);
    found += doc.quotations().out("array").length + doc.people().out("array").length;
  }
  return found;
}

const found = readAll();
const rounds = [];
for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
  const start = process.cpuUsage();
  readAll();
  const used = process.cpuUsage(start);
  rounds.push((used.user + used.system) / 1e6);
}
rounds.sort((a, b) => a - b);
const median = rounds[Math.floor(rounds.length / 2)];
console.log(JSON.stringify({ megabytes: bytes / 1e6 / median, documents: texts.length / median, found }));
