# shellcheck shell=bash
# What the launcher says: always Chinese first and English after it, because nobody has chosen a language yet.

say() {
    printf '%s\n%s\n' "$1" "$2"
}

# A fault of the machine or the build: what and what to do, exit 1.
fail() {
    say "$1" "$2" >&2
    exit 1
}

# A fault of the command line, exit 2.
wrong() {
    say "$1。./tuji help 列出全部命令。" "$2. ./tuji help lists all commands." >&2
    exit 2
}

wrong_option() {
    wrong "命令 $1 没有选项 $2" "The command $1 has no option $2"
}

# $1 the option, $2 how many words are left: an option that needs a value has one.
need_value() {
    [ "$2" -ge 2 ] || wrong "选项 $1 缺少值" "The option $1 needs a value"
}

# Java reads file names in the terminal's encoding; with any but UTF-8 a Chinese folder could not be opened. The language
# that was asked for is remembered.
use_utf8() {
    case $(locale charmap 2>/dev/null || true) in
        UTF-8 | utf8) ;;
        *)
            export TUJI_LANGUAGE=${TUJI_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}
            export LC_ALL=C.UTF-8
            ;;
    esac
}

command_help() {
    case ${1:-} in
        '') help_all ;;
        up | down | status | import | backup | restore | check | bench | train | progress | settings) help_of "$1" ;;
        *) wrong "没有命令 $1" "There is no command $1" ;;
    esac
}

help_all() {
    cat <<'TEXT'
图骥 Tuji — ./tuji 命令 command

  up [--home DIR] [--port N] [--demo]   启动平台，Ctrl-C 停止   start the platform, Ctrl-C stops it
  down [--home DIR]                停止正在运行的平台           stop the running platform
  status [--home DIR]              平台是否在运行               whether the platform runs
  import SOURCE FILE [...]         把文件作为某来源导入         import a file as said by a source
  backup FILE [...]                把全部数据写成一个文件       write all data to one file
  restore FILE [...]               由备份文件恢复               bring a backup back
  check                            格式、静态、单元、数据库、架构、浏览器检查   every check and test
  bench NAME [...]                 基准测试                     benchmarks: import, search, board, faults, names, alias, resolve, industry, places, forecast, plan, festival, publish, word, candidates, positions, chain
  train NAME [...]                 训练随引擎发布的模型         train a model: names, resolve, industry, intervals, chance, positions
  settings                         列出全部设置项               list every setting
  help [command]                   某个命令的说明               explain one command
TEXT
}

help_of() {
    case $1 in
        up) cat <<'TEXT' ;;
./tuji up [--home DIR] [--port N] [--demo]
  启动平台并停留在前台；缺少或过期的程序会先构建。首次启动显示管理员的一次性口令。
  Starts the platform in the foreground; builds first what is missing or stale. The first start shows the
  administrator's one-time password.
  --home DIR   主目录，默认为项目下的 .tuji（或 TUJI_HOME）    home folder, .tuji below the project by default (or TUJI_HOME)
  --port N     网页端口，默认 8080（或 TUJI_PORT），0 为任选    web port, 8080 by default (or TUJI_PORT), 0 picks a free one
  --demo       装入虚构的演示园区（若还没有），处处标明“演示”，可在网页“演示”中一次移除
               fill in an invented park unless there is one; marked everywhere, removed in one act on the page 演示
  JAVA_OPTS    附加的 Java 选项，默认 -Xmx1g 与并行收集器      more options for Java; -Xmx1g and the parallel collector by default
TEXT
        down) cat <<'TEXT' ;;
./tuji down [--home DIR]
  停止该主目录上运行的平台，等到数据库也停止为止。
  Stops the platform that runs on this home and waits until its database has stopped too.
TEXT
        status) cat <<'TEXT' ;;
./tuji status [--home DIR]
  显示地址与可检索的记录数；未运行时退出码为 1。
  Shows the address and how many records can be found; exits with 1 if nothing runs.
TEXT
        import) cat <<'TEXT' ;;
./tuji import SOURCE FILE [--home DIR] [--full|--delta] [--as-of DATE]
  把 CSV、CSV.gz 或 XLSX 文件作为来源 SOURCE 导入；平台未运行时临时启动。新来源会自动建立（全量，可信度 50）。
  Imports a CSV, CSV.gz or XLSX file as said by SOURCE; starts the platform for the time if none runs. A new source is
  made (full files, authority 50).
  --full       文件包含来源已知的全部企业      the file holds all that the source knows
  --delta      文件只含新增与变化              the file holds only what is new or has changed
  --as-of DATE 文件反映的日期，如 2026-01-31，默认今天    the day the file speaks for, today by default
  有行被退回时退出码仍为 0；文件被拒或任务失败为 1。 Exits with 0 also when rows are set aside, with 1 if refused or failed.
TEXT
        backup) cat <<'TEXT' ;;
./tuji backup FILE [--replace] [--home DIR]
  把同一时刻的全部数据写成一个带校验值的文件，平台运行、导入进行时也可；平台未运行时临时启动。
  Writes all data of one moment to one file with checksums, also while the platform runs and imports; starts it for the
  time if none runs.
  --replace    覆盖同名文件    a file of that name may be replaced
  文件含全部数据与密钥，仅属主可读，请妥善保管。 The file holds all data and keys, readable by its owner only: keep it safe.
TEXT
        restore) cat <<'TEXT' ;;
./tuji restore FILE [--replace] [--forget-old] [--home DIR]
  先核对整个文件，再在旁边建好新的数据库，最后整体替换；任何时刻中断，原有数据都可继续使用。平台须已停止。
  Checks the whole file, makes a new database beside the present one and exchanges the two at the end; if it is broken
  off at any moment, the data of before can be used as they were. The platform must be stopped.
  --replace    主目录已有数据时予以取代，原有数据保留在 before-restore-…    take the place of the data of the home, kept in before-restore-…
  --forget-old 成功后删除被取代的数据                                      delete the replaced data after success
  设有 TUJI_DB_URL 时恢复到该数据库，其中不得已有数据。 With TUJI_DB_URL it goes into that database, which must hold no data.
TEXT
        check) cat <<'TEXT' ;;
./tuji check
  全部检查：格式、静态分析、单元、数据库、架构、浏览器与无障碍。末行为通过、失败、跳过数。
  Every check: format, static analysis, unit, database, architecture, browser and accessibility. The last line counts
  passed, failed and skipped.
  TUJI_TEST_DATA   测试数据目录，默认 ../shared/data    folder of test data, ../shared/data by default
TEXT
        bench) cat <<'TEXT' ;;
./tuji bench import [--file F] [--runs N] [--seed S]
  整个导入（含索引）对比 COPY 加单线程 Lucene；另核对含错副本的计数。
  The whole import with its index beside COPY and one-thread Lucene; also accounts for every row of a faulty copy.
./tuji bench search [--file F] [--queries N] [--seed S]
  10 个客户端闭环中缀检索的服务端时间与召回。
  Server time and recall of infix search by 10 clients in a closed loop.
./tuji bench board [--pages N]
  300 项指标 × 20 年 × 13 街镇的看板，10 个客户端，每秒录入一条；并报已发布包的未知状态数。
  The board of 300 indicators, 20 years and 13 subdistricts with 10 clients and a figure entered every second; and the unknown states of the pack.
./tuji bench publish [--seconds N]
  公开网站：20 项指标、6 次发布，100 个读者闭环读一分钟，99 百分位等待时间。
  The public site of 20 indicators and 6 releases, 100 readers in a closed loop for a minute: how long they wait, 99th percentile.
./tuji bench word
  年度形势分析的 Word 文稿：装有 LibreOffice 时转成 PDF，报页数和秒数。
  The yearly analysis as Word; where LibreOffice is installed, turned into PDF: pages and seconds.
./tuji bench names [--train F] [--test G] [--file R] [--seed S]
  企业名称拆分：字号五折准确率、无字号时沉默、复核的 300 个名称、每秒个数；R 为登记文件。
  Company names read: trade names right on five folds, silence where there is none, 300 reviewed names, names a second; R is a register.
./tuji bench alias [--train F] [--test G] [--seed S]
  简称找全称：五折召回率，对比字对检索。
  Full names found by short ones: recall on five folds beside retrieval by character pairs.
./tuji bench resolve [--file F] [--sizes 200000,1000000,3000000] [--seed S] [--peers jedai,duke]
  由登记文件生成含重复的名录并比对：准确率、召回率、时间、内存，另与 JedAI、Duke 对照（--peers none 不对照）。
  Makes registers with duplicates and resolves them: precision, recall, time, memory; beside JedAI and Duke unless --peers none.
./tuji bench industry [--file F] [--train F --test G] [--seed S]
  由产品或经营范围与名称识别行业大类，五折或另给测试文件，对比普通字符模型；另报登记文件的可自动编码比例与速度。
  Industry divisions from products or scope and name, in five folds or on a file of its own, beside a plain model of characters; the
  share of the register that may be coded without a person, and speed.
./tuji bench forecast [--file F] [--seed S]
  竞赛序列的预测，对比已公布的 Theta 预测；区间覆盖率（十折）；只有五个年度值的序列；300 个月度指标的用时。
  Series of a competition carried on beside the published Theta forecasts; coverage of the ranges in ten folds; years of which five values
  are known; seconds for 300 monthly indicators.
./tuji bench places [--file F]
  地址拆解：读出路与号、全部读出的比例，与一百条人工复核的地址比对，每秒条数；问五十段路能落位多少企业。
  Addresses taken apart: shares with road and number and wholly read, against a hundred reviewed ones, per second; and how many firms the
  confirmation of fifty stretches of road would place.
./tuji bench festival [--file F]
  逐月序列里的春节影响：含与不含春节变量的模型、AICC 与异常值；文件各列为年、月、数值。
  What the Spring Festival explains of a monthly series: models with and without it, AICC and outliers; columns year, month, value.
./tuji bench candidates [--file F] [--seed S]
  藏起企业与产品关系的五分之一再找回：五次种子的召回率，对比三种名次的融合。
  Hides a fifth of what companies make and finds it again: recall over five seeds beside a fusion of three ranks.
./tuji bench positions [--set fourth|taught|dev|first|fresh|third] [--errors yes] [--draw FOLDER]
  企业是否属于产业链节点：与人工预先判定的企业和节点对比，按层加权，并列单纯的关键词匹配；--draw 重新抽取待判定的样本。
  Whether firms stand on the nodes of chains, by judgements made before: weighed by strata, beside a plain match of words; --draw draws
  pairs to be judged.
./tuji bench chain [--file F]
  把登记文件的企业放到产业链节点上的用时；120 个环节的链页，4 个读者；十万家候选企业的排序；内存峰值；一百万家企业的读法用时。
  Placing the firms of a register on the nodes of chains; the page of a chain of 120 nodes with 4 readers; ranking 100,000 candidates; peak
  memory; and a million firms read.
./tuji bench promotion
  十万个招商项目、一百万次接触：20 个读者看招商员的看板、用搜索框，以及漏斗；并列十分之一的数量。
  A hundred thousand projects with a million engagements: an officer's board and the search box with 20 readers, and the funnel; a tenth of the rows beside it.
./tuji bench policy [--seed S] [--peers dmn]
  五万家企业按二百条政策逐一判定（含依据），一项事实变更后的重新判定，另与 kie-dmn-core 对照（--peers none 不对照）。
  50,000 firms judged by 200 policies with proofs, one firm again after a fact has changed; beside kie-dmn-core unless --peers none.
./tuji bench faults --file F --out G [--seed S]
  由登记文件生成含错副本并给出各类错误的确切数目。
  Makes a faulty copy of a register file and says exactly how many faults of each kind it holds.
TEXT
        train) cat <<'TEXT' ;;
./tuji train names [--labels F] [--file R]
  由人工拆分的名称 F 与登记文件 R 训练名称模型，写入 engine 的资源；同样的输入得到同样的字节。
  Trains the model of names from names split by hand and a register and writes it to the engine's resources; the same
  files give the same bytes.
./tuji train resolve [--file R] [--seed S]
  由登记文件 R 生成含重复的名录，学得各项比对的权重，写入 engine 的资源。
  Makes a register with duplicates from R, learns what each comparison is worth and writes it to the engine's resources.
./tuji train industry --file F --out G [--seed S]
  由标注文件训练行业识别模型并报告五折质量。列：id（或 stock_code、credit_code）、company（或 name）、code（或 division），
  以及 products、business_scope 至少一列。
  Trains a model that codes industries and says how good it is in five folds. Columns: id (or stock_code, credit_code), company (or name),
  code (or division), and products, business_scope or both.
./tuji train intervals [--file F]
  由已知后续的序列学得预测区间应有的宽度，写入 engine 的资源；同样的输入得到同样的字节。
  Learns how wide the ranges of forecasts have to be from series whose continuation is known and writes it to the engine's resources;
  the same file gives the same bytes.
./tuji train chance [--file F] [--seed S]
  由年度序列模拟规划，学得完成概率的权重并检验其可靠性，写入 engine 的资源。
  Simulates plans from yearly series, learns the weights of the chance, checks how reliable it is, and writes both to the engine's resources.
./tuji train positions
  由人工判定的企业和节点学得各项迹象的权重，写入 engine 的资源。
  Learns from judged firms and nodes how much each sign speaks for a position, and writes it to the engine's resources.
TEXT
        progress) cat <<'TEXT' ;;
./tuji progress --file VECTORS.json
  按 Open SDG / 加拿大统计局方法计算每个序列的进度值、得分与状态，以 JSON 输出；文件含预期结果时，最后在错误输出中报告相符数。
  Value, score and status of each series by the method of Open SDG and Statistics Canada, as JSON. Where the file says what should come
  out, a last line on the error stream tells how many agree to 1e-9.
  每项的字段 fields: source, indicator, series, base_value, base_year, current_value, current_year, target, target_year, direction (1, -1), limit
TEXT
        settings) cat <<'TEXT' ;;
./tuji settings
  列出平台的全部设置项、环境变量与默认值。
  Lists every setting of the platform with its environment variable and default.
TEXT
    esac
}
