/** Unit tests read as most people here do: Node tells of itself a language of its own, which is that of the machine. */
Object.defineProperty(navigator, 'languages', { value: ['zh-CN'], configurable: true })
