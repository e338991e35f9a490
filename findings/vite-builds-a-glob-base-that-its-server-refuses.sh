#!/usr/bin/env bash
# import.meta.glob with { base: '..' }: `vite build` takes it, Vite's server (and so vitest) refuses the same line.
# Expected: one answer from both. Where a program is built from what its tests run, a line is sound in both or in neither.
# Seen: the build finds the file, keyed from the folder above; the server's transform throws that the base must start with './' or '../'.
# Version: vite@8.4.0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --prefix . vite@8.4.0
mkdir -p src/app src/room
echo 'export const x = 1' >src/room/x.js
echo "console.log(JSON.stringify(Object.keys(import.meta.glob('./*/x.js', { base: '..', eager: true }))))" >src/app/all.js
cat >try.mjs <<'JS'
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { build, createServer } from 'vite'

const quiet = { configFile: false, logLevel: 'silent' }
await build({ ...quiet, build: { lib: { entry: 'src/app/all.js', formats: ['es'], fileName: 'all' } } })
const [file] = readdirSync('dist')
const built = execFileSync(process.execPath, [`dist/${file}`], { encoding: 'utf8' }).trim()
const server = await createServer({ ...quiet, server: { middlewareMode: true } })
const served = await server.transformRequest('/src/app/all.js').then(
  () => 'taken',
  (error) => error.message,
)
await server.close()
console.log(`build: ${built}\nserver: ${served}`)
process.exit(built === '["./room/x.js"]' && served.includes('must start with') ? 0 : 1)
JS
node try.mjs
