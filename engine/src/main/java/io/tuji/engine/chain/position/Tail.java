package io.tuji.engine.chain.position;

import java.util.List;
import java.util.regex.Pattern;

/** What follows a word within the thing named: 传感器 系列 is still a sensor, 智能终端 结构件 is something else. */
final class Tail {

    private static final List<String> OTHER = List.of(
            "零部件", "配件", "零件", "结构件", "组件", "附件", "配套", "保护", "外壳", "壳体", "包装", "电缆", "线缆", "线束", "线", "原料", "耗材", "模具",
            "辅料", "盖板", "防护", "散热", "镜片", "经销", "中间体", "投资", "培训", "仓储", "检测", "租赁", "维修");

    /** 无人机及零部件: the thing, and parts of it besides. 平板电脑与手机配件 may be parts of both. */
    private static final Pattern BESIDES = Pattern.compile("(以及|及其|及|和|与)(相关|配套)?(零部件|零配件|配件|零件|部件|组件|附件|耗材|原料)+");

    /** Whether the text from there to the end leaves the thing what it is. */
    static boolean leavesSame(String text, int begin, int end) {
        if (begin >= end) {
            return true;
        }
        String tail = BESIDES.matcher(text.substring(begin, end)).replaceAll("");
        return OTHER.stream().noneMatch(tail::contains);
    }
}
