package io.tuji.engine.chain.position;

import java.util.List;

/** What follows a word within the thing named: 传感器 系列 is still a sensor, 智能终端 结构件 is something else. */
final class Tail {

    private static final List<String> OTHER = List.of(
            "零部件", "配件", "零件", "结构件", "组件", "附件", "配套", "保护", "外壳", "壳体", "包装", "电缆", "线缆", "线束", "线", "原料", "耗材", "模具",
            "辅料", "盖板", "中间体", "投资", "培训", "仓储", "检测", "租赁", "维修");

    private Tail() {}

    /** Whether the text from there to the end leaves the thing what it is. */
    static boolean leavesSame(String text, int begin, int end) {
        if (begin >= end) {
            return true;
        }
        String tail = text.substring(begin, end);
        return OTHER.stream().noneMatch(tail::contains);
    }
}
