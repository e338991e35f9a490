import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

const features = import.meta.glob<RouteRecordRaw[]>('../*/routes.ts', { eager: true, import: 'routes' })

export const router = createRouter({
  history: createWebHistory(),
  routes: Object.values(features).flat(),
  scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
})
