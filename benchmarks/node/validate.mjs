// Holds every catalog file below a folder against the JSON Schema: `node validate.mjs FOLDER`.
// `node validate.mjs FOLDER ROUNDS` does so again and again and prints the microseconds of processor time for a file,
// one line for each round.
import Ajv2020 from 'ajv/dist/2020.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const schema = JSON.parse(readFileSync(new URL('../../docs/catalog-item.schema.json', import.meta.url), 'utf8'));
// Strict mode is about how a schema is written, not about documents.
const isItem = new Ajv2020({ allErrors: true, strict: false }).compile(schema);

function mistakesOf(bytes) {
  try {
    return isItem(parse(bytes.toString('utf8'))) ? [] : isItem.errors;
  } catch (error) {
    return [error];
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name));
}

function validate(folder) {
  let wrong = 0;
  const files = filesBelow(folder);
  for (const file of files) {
    for (const mistake of mistakesOf(readFileSync(file))) {
      wrong++;
      console.log(`${file}: ${mistake.instancePath ?? ''} ${mistake.message}`);
    }
  }
  console.log(`${files.length} files, ${wrong} mistakes`);
  process.exitCode = wrong > 0 || files.length === 0 ? 1 : 0;
}

function measure(folder, rounds) {
  const contents = filesBelow(folder).map((file) => readFileSync(file));
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    const wrong = contents.filter((bytes) => mistakesOf(bytes).length > 0).length;
    const { user, system } = process.cpuUsage(start);
    if (wrong > 0) {
      throw new Error(`${wrong} of ${contents.length} files are wrong, expected none`);
    }
    console.log((user + system) / contents.length);
  }
}

const [folder, rounds] = process.argv.slice(2);
if (rounds === undefined) {
  validate(folder);
} else {
  measure(folder, Number(rounds));
}
