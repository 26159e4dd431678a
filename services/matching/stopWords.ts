/** Words that carry no subject; they are neither indexed nor asked for. */
export const englishStopWords: ReadonlySet<string> = new Set(
  (
    'a about above after again against all also am an and any are as at be because been before being below between both but by can could did do does doing ' +
    'down during each few for from further had has have having he her here hers him his how i if in into is it its itself just may me might more most must my no ' +
    'nor not of off on once only or other our ours out over own same shall she should so some such than that the their theirs them then there these they this ' +
    'those through to too under until up us very was we were what when where which while who whom whose why will with would you your yours e g eg ie etc vs'
  ).split(' '),
)

/** The same for Chinese, as the word segmenter cuts them. */
export const chineseStopWords: ReadonlySet<string> = new Set(
  (
    '的 地 得 了 着 过 和 与 及 以及 或 或者 等 等等 在 是 为 为了 对 对于 于 以 之 其 其中 将 被 把 让 使 并 并且 而 而且 也 都 又 还 就 但 但是 且 若 如 如果 因 因为 所以 由 由于 从 到 向 给 跟 ' +
    '这 这个 这些 那 那个 那些 该 此 各 每 某 我 我们 你 你们 他 他们 她 她们 它 它们 您 吗 呢 吧 啊 呀 什么 谁 哪 哪些 哪个 怎么 怎样 如何 多少 几 个 可 可以 能 能够 会 要 有 没有 不 没 很 更 最 所 即'
  ).split(' '),
)
