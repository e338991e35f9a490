import typescript from '@typescript-eslint/parser'
import vue from 'eslint-plugin-vue'

// Scripts are oxlint's and vue-tsc's; here only what they cannot see: the templates.
export default [
  ...vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript } },
    rules: {
      'vue/multi-word-component-names': 'off',
      // Takes a union type in an expression for a filter.
      'vue/no-deprecated-filter': 'off',
      'vue/no-mutating-props': ['error', { shallowOnly: true }],
      'vue/no-v-html': 'error',
      'vue/no-template-target-blank': 'error',
      'vue/require-explicit-emits': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/component-name-in-template-casing': [
        'error',
        'PascalCase',
        { registeredComponentsOnly: false, ignores: ['component', 'i18n-t'] },
      ],
      'vue/eqeqeq': ['error', 'always', { null: 'ignore' }],
    },
  },
]
