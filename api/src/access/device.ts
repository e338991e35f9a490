/** The first that is found names it: most browsers also claim to be older ones. */
const browsers: readonly [RegExp, string][] = [
  [/MicroMessenger\//, '微信 WeChat'],
  [/DingTalk\//, '钉钉 DingTalk'],
  [/QQBrowser\//, 'QQ 浏览器 QQ Browser'],
  [/QIHU|360SE|360EE/, '360 浏览器 360 Browser'],
  [/Edg(?:e|A|iOS)?\//, 'Edge'],
  [/(?:Firefox|FxiOS)\//, 'Firefox'],
  [/(?:Chrome|CriOS)\//, 'Chrome'],
  [/Version\/.*Safari\//, 'Safari'],
]
const systems: readonly [RegExp, string][] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** Browser and system of a `User-Agent`, short enough to tell one's devices apart; for programs, how they call themselves. */
export function deviceOf(agent: string | undefined): string | null {
  if (!agent) return null
  const named = [browsers, systems].flatMap((kinds) => kinds.find(([pattern]) => pattern.test(agent))?.[1] ?? [])
  return named.length > 0 ? named.join(' · ') : agent.replace(/[^\x20-\x7e]/g, '').slice(0, 40) || null
}
