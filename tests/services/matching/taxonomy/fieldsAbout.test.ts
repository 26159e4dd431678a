import { expect, test } from 'vitest'
import { fieldsAbout } from '../../../../services/matching/taxonomy/fieldsAbout.ts'

test.each([
  ['Laser welding of thin aluminium', 'Seams of 0.8 mm plates warp after welding on the machine tool.', 'MACHINE_TOOLS', 'Laser welding'],
  ['硅碳负极锂离子电池', '电解液与正极材料的匹配，提升储能寿命。', 'ELECTRICAL_MACHINERY_ENERGY', '锂离子电池'],
  ['园区污水处理', '污泥减量与重金属去除。', 'ENVIRONMENTAL_TECHNOLOGY', '污水'],
  ['Gene editing of yeast strains for fermentation', 'Enzymes and proteins from a bioreactor.', 'BIOTECHNOLOGY', 'gene editing'],
] as const)('%s: its field comes first, with the words that say so', (title, text, field, word) => {
  const [first] = fieldsAbout(title, text)
  expect(first?.field).toBe(field)
  expect(first?.because.map((said) => said.toLowerCase())).toContain(word.toLowerCase())
})
test('a text of several fields proposes three at most', () => {
  expect(fieldsAbout('', 'robot polymer bearing bridge vaccine antenna').length).toBe(3)
})
test('of what no field says anything there is none', () => {
  expect(fieldsAbout('', '')).toEqual([])
  expect(fieldsAbout('Hello', '你好')).toEqual([])
})
test('however long a text is, it takes no longer than its first part', () => {
  expect(fieldsAbout('', 'welding '.repeat(200_000))).toEqual([{ field: 'MACHINE_TOOLS', because: ['welding'] }])
})
