#!/usr/bin/env bash
# hucre reads the pronunciation that stands beside an inline string as part of its text.
# Expected: 张三. ECMA-376 part 1, 18.4.6: a phonetic run (rPh) tells how a text is read and is no part of it; for shared strings hucre
# leaves it out itself.
# Seen: 张三zhāng sān, so that one person gets two names, depending on whether a program writes shared or inline strings.
# Versions: hucre@1.0.0, fflate@0.8.2 (to pack the workbook).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . hucre@1.0.0 fflate@0.8.2
cat >read.mjs <<'JS'
import { strToU8, zipSync } from 'fflate'
import { readXlsx } from 'hucre'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const text = '<t>张三</t><rPh sb="0" eb="1"><t>zhāng sān</t></rPh>'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const type = (part, name) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/>`

async function firstCell(cell) {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/worksheets/sheet1.xml', 'worksheet')}${type('/xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="1" uniqueCount="1"><si>${text}</si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${cell}</row></sheetData></worksheet>`,
  }
  const packed = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])))
  return (await readXlsx(packed)).sheets[0].rows[0][0]
}

const shared = await firstCell('<c r="A1" t="s"><v>0</v></c>')
const inline = await firstCell(`<c r="A1" t="inlineStr"><is>${text}</is></c>`)
console.log(`shared: ${shared}, inline: ${inline}`)
if (shared !== '张三' || inline !== '张三zhāng sān') process.exit(1)
JS
node read.mjs
