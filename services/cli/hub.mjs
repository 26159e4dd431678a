#!/usr/bin/env node
// Runs on the Node that is there, down to version 20, and finds the Node 24 on which the hub runs.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const needed = 24
const main = new URL('./main.ts', import.meta.url)
const project = new URL('../../', import.meta.url)

/** Brought along by `npm ci`, on the machines for which there is one. */
function nodeOfProject() {
  const system = { linux: 'linux', win32: 'win' }[process.platform]
  const folder = new URL(`node_modules/node-${system}-${process.arch}/bin/`, project)
  return [new URL('node', folder), new URL('node.exe', folder)].map((file) => fileURLToPath(file)).find((file) => existsSync(file))
}

function run(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  // A terminal sends SIGINT to both by itself.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

function sayWhichIsNeeded() {
  for (const locale of ['en', 'zh-CN']) {
    const texts = JSON.parse(readFileSync(new URL(`locales/${locale}/cli.json`, project), 'utf8'))
    console.error(texts.nodeNeeded.replace('{found}', `Node ${process.versions.node}`))
  }
  process.exitCode = 1
}

if (Number.parseInt(process.versions.node, 10) >= needed) await import(main.href)
else {
  const node = nodeOfProject()
  if (node === undefined) sayWhichIsNeeded()
  else run(node)
}
