import { HeatmapChart, SankeyChart } from 'echarts/charts'
import { AriaComponent, GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { onScopeDispose, shallowRef } from 'vue'

use([SankeyChart, HeatmapChart, GridComponent, TooltipComponent, VisualMapComponent, AriaComponent, CanvasRenderer])

const tokens = ['text', 'muted', 'line', 'surface', 'sunken', 'raised', 'jade', 'jade-soft', 'on-jade', 'amber', 'blue'] as const
export type Colours = Record<(typeof tokens)[number] | 'font', string>

function read(): Colours {
  const style = getComputedStyle(document.documentElement)
  return Object.fromEntries([...tokens, 'font'].map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Colours
}

/** The page's own colours, in the light and in the dark: a canvas doesn't follow stylesheets by itself. */
export function useColours() {
  const colours = shallowRef(read())
  const observer = new MutationObserver(() => (colours.value = read()))
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'lang'] })
  onScopeDispose(() => observer.disconnect())
  return colours
}

/** Nothing moves for those who asked for it. */
export const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
