import { termViews, type Tokens } from './tokens.ts'

/**
 * Tokens as a read model keeps them: five counts (words, bigrams, unigrams, phrases, bytes of the terms), the frequencies, the phrases, the terms a line each after the
 * analyser's version, and the surfaces. Reading them back is what a restart waits for: this is a fifth of the same as JSON, and nothing in it has to be parsed.
 */
export function storedTokens({ analyzer, terms, frequencies, phrases, surfaces }: Tokens): Uint8Array {
  const written = Buffer.from([analyzer, ...termViews.flatMap((view) => terms[view])].join('\n'))
  const numbers = Uint32Array.from([
    ...termViews.map((view) => terms[view].length), phrases.length / 3, written.length,
    ...termViews.flatMap((view) => Array.from(frequencies[view])), ...Array.from(phrases),
  ])
  return Buffer.concat([new Uint8Array(numbers.buffer), written, Buffer.from(surfaces)])
}

export function restoredTokens(bytes: Uint8Array): Tokens {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [words = 0, bigrams = 0, unigrams = 0, phrases = 0, written = 0] = numbersIn(bytes, 0, 5)
  const terms = words + bigrams + unigrams
  const frequencies = numbersIn(bytes, 5, terms)
  const textAt = 4 * (5 + terms + 3 * phrases)
  const [analyzer = '', ...lines] = buffer.toString('utf8', textAt, textAt + written).split('\n')
  return {
    analyzer,
    terms: { words: lines.slice(0, words), bigrams: lines.slice(words, words + bigrams), unigrams: lines.slice(words + bigrams) },
    frequencies: { words: frequencies.subarray(0, words), bigrams: frequencies.subarray(words, words + bigrams), unigrams: frequencies.subarray(words + bigrams) },
    phrases: numbersIn(bytes, 5 + terms, 3 * phrases),
    surfaces: buffer.toString('utf8', textAt + written),
  }
}

/** A copy, for the bytes may stand anywhere in their memory. */
const numbersIn = ({ buffer, byteOffset }: Uint8Array, from: number, count: number): Uint32Array =>
  new Uint32Array(buffer.slice(byteOffset + 4 * from, byteOffset + 4 * (from + count)))
