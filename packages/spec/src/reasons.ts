import type { Localised } from "./localised.ts";

/** What is known of a reason: whether a retry can help, whether the asset counts as dealt with, and what people read. */
export interface ReasonInfo {
  readonly retryable: boolean;
  /** True where nothing in scope was missed, so that the run can still be complete. */
  readonly complete: boolean;
  readonly what: Localised;
  readonly next: Localised;
}

/** Every reason an asset can end with other than being read in full. */
export const coverageReasons = {
  permission_denied: {
    retryable: true,
    complete: false,
    what: { en: "Permission denied", "zh-Hans": "没有读取权限" },
    next: {
      en: "Grant read access to it, then run `assay scan --retry RUN`",
      "zh-Hans": "授予读取权限后运行 `assay scan --retry RUN`",
    },
  },
  not_found: {
    retryable: true,
    complete: false,
    what: { en: "Gone before it was read", "zh-Hans": "读取前已不存在" },
    next: { en: "Run the scan again", "zh-Hans": "重新运行扫描" },
  },
  changed_during_read: {
    retryable: true,
    complete: false,
    what: { en: "Changed while it was read", "zh-Hans": "读取期间被修改" },
    next: { en: "Scan it when it is quiet, or from a snapshot", "zh-Hans": "在无写入时或从快照扫描" },
  },
  etag_mismatch: {
    retryable: true,
    complete: false,
    what: { en: "The store sent another version than the one listed", "zh-Hans": "存储返回的版本与列出的不同" },
    next: { en: "Run the scan again", "zh-Hans": "重新运行扫描" },
  },
  credentials_expired: {
    retryable: true,
    complete: false,
    what: { en: "Credentials expired", "zh-Hans": "凭据已过期" },
    next: { en: "Renew them, then resume the run", "zh-Hans": "更新凭据后继续运行" },
  },
  throttled_exhausted: {
    retryable: true,
    complete: false,
    what: { en: "The store kept asking to slow down", "zh-Hans": "存储持续限流" },
    next: { en: "Lower --workers or scan at a quieter hour", "zh-Hans": "降低 --workers 或换个时段扫描" },
  },
  network: {
    retryable: true,
    complete: false,
    what: { en: "Network error", "zh-Hans": "网络错误" },
    next: { en: "Check the connection, then retry the run", "zh-Hans": "检查网络后重试" },
  },
  source_unavailable: {
    retryable: true,
    complete: false,
    what: { en: "The store could not be reached", "zh-Hans": "无法连接存储" },
    next: { en: "Run `assay sources test NAME`", "zh-Hans": "运行 `assay sources test NAME`" },
  },
  statement_timeout: {
    retryable: true,
    complete: false,
    what: { en: "The database cut the query short", "zh-Hans": "数据库中止了查询" },
    next: {
      en: "Raise statement_timeout for the scanning role or lower the batch",
      "zh-Hans": "为扫描角色提高 statement_timeout 或减小批量",
    },
  },
  table_dropped: {
    retryable: false,
    complete: false,
    what: { en: "The table was dropped while it was read", "zh-Hans": "读取期间表被删除" },
    next: { en: "Run the scan again", "zh-Hans": "重新运行扫描" },
  },
  schema_changed: {
    retryable: true,
    complete: false,
    what: { en: "The table's columns changed while it was read", "zh-Hans": "读取期间表结构改变" },
    next: { en: "Run the scan again", "zh-Hans": "重新运行扫描" },
  },
  row_security: {
    retryable: false,
    complete: false,
    what: { en: "Row-level security hides rows from this role", "zh-Hans": "行级安全策略隐藏了部分行" },
    next: { en: "Scan with a role that may see every row", "zh-Hans": "使用可见全部行的角色扫描" },
  },
  archived_storage_class: {
    retryable: false,
    complete: false,
    what: { en: "In an archive tier; reading needs a restore", "zh-Hans": "位于归档存储层，需先恢复" },
    next: { en: "Restore the object, or exclude it", "zh-Hans": "恢复对象或将其排除" },
  },
  kms_denied: {
    retryable: true,
    complete: false,
    what: { en: "The encryption key may not be used", "zh-Hans": "无权使用加密密钥" },
    next: { en: "Grant decrypt on the key", "zh-Hans": "授予该密钥的解密权限" },
  },
  encrypted: {
    retryable: false,
    complete: false,
    what: { en: "Encrypted; a password is needed", "zh-Hans": "已加密，需要密码" },
    next: { en: "Give the password by reference, or exclude it", "zh-Hans": "通过引用提供密码，或将其排除" },
  },
  malformed: {
    retryable: false,
    complete: false,
    what: { en: "Not valid for its format", "zh-Hans": "不符合其格式" },
    next: { en: "Open it with its own program; it may be damaged", "zh-Hans": "用对应程序打开检查，可能已损坏" },
  },
  truncated: {
    retryable: false,
    complete: false,
    what: { en: "Ends too early; what was there was read", "zh-Hans": "内容提前结束，已读取现有部分" },
    next: { en: "Fetch the file again", "zh-Hans": "重新获取该文件" },
  },
  unsupported_format: {
    retryable: false,
    complete: false,
    what: { en: "No reader for this format", "zh-Hans": "没有该格式的读取器" },
    next: { en: "Convert it, or exclude it", "zh-Hans": "转换格式或将其排除" },
  },
  unsupported_encoding: {
    retryable: false,
    complete: false,
    what: { en: "Text in an encoding that could not be told", "zh-Hans": "无法判断文本编码" },
    next: { en: "Name the encoding in the configuration", "zh-Hans": "在配置中指定编码" },
  },
  limit_bytes: {
    retryable: false,
    complete: false,
    what: { en: "Larger than the byte limit; read up to it", "zh-Hans": "超过字节上限，已读到上限" },
    next: { en: "Raise --max-bytes", "zh-Hans": "提高 --max-bytes" },
  },
  limit_ratio: {
    retryable: false,
    complete: false,
    what: {
      en: "Unpacks to far more than it holds: looks like a decompression bomb",
      "zh-Hans": "解压比过高，疑似解压炸弹",
    },
    next: {
      en: "Check where it comes from; raise limits.ratio to read it",
      "zh-Hans": "核实来源；如需读取请提高 limits.ratio",
    },
  },
  limit_depth: {
    retryable: false,
    complete: false,
    what: { en: "Nested deeper than the limit", "zh-Hans": "嵌套层数超过上限" },
    next: { en: "Raise limits.depth", "zh-Hans": "提高 limits.depth" },
  },
  limit_members: {
    retryable: false,
    complete: false,
    what: { en: "More members than the limit", "zh-Hans": "成员数超过上限" },
    next: { en: "Raise limits.members", "zh-Hans": "提高 limits.members" },
  },
  limit_entries: {
    retryable: false,
    complete: false,
    what: { en: "More entries than the limit", "zh-Hans": "条目数超过上限" },
    next: { en: "Raise limits.entries", "zh-Hans": "提高 limits.entries" },
  },
  limit_line: {
    retryable: false,
    complete: false,
    what: { en: "A line longer than the limit", "zh-Hans": "单行长度超过上限" },
    next: { en: "Raise limits.line", "zh-Hans": "提高 limits.line" },
  },
  limit_cells: {
    retryable: false,
    complete: false,
    what: { en: "More cells than the limit", "zh-Hans": "单元格数超过上限" },
    next: { en: "Raise limits.cells", "zh-Hans": "提高 limits.cells" },
  },
  limit_findings: {
    retryable: false,
    complete: true,
    what: { en: "More places than are kept; counts are exact", "zh-Hans": "位置数超过保留上限，计数仍准确" },
    next: { en: "Nothing to do", "zh-Hans": "无需操作" },
  },
  timeout_progress: {
    retryable: false,
    complete: false,
    what: { en: "No progress for too long while it was parsed", "zh-Hans": "解析长时间无进展" },
    next: { en: "Check the file; it may be hostile", "zh-Hans": "检查文件，可能是恶意构造" },
  },
  timeout_total: {
    retryable: false,
    complete: false,
    what: { en: "Took longer than its time budget", "zh-Hans": "超过时间预算" },
    next: { en: "Raise limits.time", "zh-Hans": "提高 limits.time" },
  },
  worker_oom: {
    retryable: false,
    complete: false,
    what: { en: "Needed more memory than allowed", "zh-Hans": "所需内存超过上限" },
    next: { en: "Raise limits.memory", "zh-Hans": "提高 limits.memory" },
  },
  worker_crash: {
    retryable: true,
    complete: false,
    what: { en: "The parser crashed on it", "zh-Hans": "解析器崩溃" },
    next: { en: "Report it with the file's format; try again", "zh-Hans": "连同文件格式一起报告；可重试" },
  },
  poison: {
    retryable: false,
    complete: false,
    what: { en: "Killed the parser twice", "zh-Hans": "两次导致解析器终止" },
    next: { en: "Check the file; it may be hostile", "zh-Hans": "检查文件，可能是恶意构造" },
  },
  special_file: {
    retryable: false,
    complete: true,
    what: { en: "Not a regular file: a pipe, socket or device", "zh-Hans": "不是普通文件：管道、套接字或设备" },
    next: { en: "Nothing to do", "zh-Hans": "无需操作" },
  },
  symlink_not_followed: {
    retryable: false,
    complete: true,
    what: { en: "A symbolic link; links are not followed", "zh-Hans": "符号链接，默认不跟随" },
    next: { en: "Name its target as a scan target", "zh-Hans": "把链接目标作为扫描目标" },
  },
  symlink_escape: {
    retryable: false,
    complete: true,
    what: { en: "A link that leads outside the scanned folder", "zh-Hans": "链接指向扫描目录之外" },
    next: { en: "Name its target as a scan target", "zh-Hans": "把链接目标作为扫描目标" },
  },
  symlink_dangling: {
    retryable: false,
    complete: false,
    what: { en: "A link whose target is not there", "zh-Hans": "链接目标不存在" },
    next: { en: "Remove the link or restore its target", "zh-Hans": "删除链接或恢复其目标" },
  },
  name_unrepresentable: {
    retryable: false,
    complete: false,
    what: { en: "Its name cannot be expressed to the system", "zh-Hans": "名称无法表示" },
    next: { en: "Rename it", "zh-Hans": "重命名" },
  },
  excluded_by_rule: {
    retryable: false,
    complete: true,
    what: { en: "Left out by configuration", "zh-Hans": "按配置排除" },
    next: {
      en: "Change include, exclude or .assayignore to read it",
      "zh-Hans": "如需读取，修改 include、exclude 或 .assayignore",
    },
  },
  sampled_out: {
    retryable: false,
    complete: true,
    what: { en: "Not in the sample", "zh-Hans": "未被抽样选中" },
    next: { en: "Scan without --sample to read it", "zh-Hans": "去掉 --sample 以读取" },
  },
  budget_spent: {
    retryable: true,
    complete: false,
    what: { en: "Not reached: the budget of bytes or time was spent", "zh-Hans": "预算已用尽，尚未读取" },
    next: {
      en: "Resume the run, or raise --max-bytes or --time-budget",
      "zh-Hans": "继续运行，或提高 --max-bytes 或 --time-budget",
    },
  },
  interrupted: {
    retryable: true,
    complete: false,
    what: { en: "Not reached: the run was stopped", "zh-Hans": "运行被中断，尚未读取" },
    next: { en: "Resume the run", "zh-Hans": "继续运行" },
  },
  state_full: {
    retryable: true,
    complete: false,
    what: { en: "No room left to store results", "zh-Hans": "没有空间保存结果" },
    next: { en: "Free space in the state folder, then resume", "zh-Hans": "清理状态目录后继续" },
  },
  read_error: {
    retryable: true,
    complete: false,
    what: { en: "The system could not read it", "zh-Hans": "系统读取出错" },
    next: { en: "Check the disk or the mount", "zh-Hans": "检查磁盘或挂载" },
  },
  internal: {
    retryable: false,
    complete: false,
    what: { en: "A fault in Assay", "zh-Hans": "Assay 内部错误" },
    next: { en: "Report it with the run's log", "zh-Hans": "连同运行日志一起报告" },
  },
} as const satisfies Record<string, ReasonInfo>;

/** A typed reason of the coverage ledger. */
export type CoverageReason = keyof typeof coverageReasons;
