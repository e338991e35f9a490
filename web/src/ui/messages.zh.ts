const zh = {
  close: '关闭',
  cancel: '取消',
  loading: '正在载入…',
  retry: '再试一次',
  failed: '没能载入',
  undo: '撤销',
  copy: '复制',
  copied: '已复制',
  copyFailed: '没能复制，请手动选中后复制',
  required: '必填',
  choose: '请选择',
  searching: '正在查找…',
  nothingFound: '没有找到',
  typeToSearch: '输入以查找',
  clear: '清除',
  more: '载入更多',
  notifications: '提示',
}

export default zh
