package io.tuji.engine.chain.position;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What follows a word within the thing named, and what that makes of it: 传感器 系列 is still a sensor, 智能终端 结构件 is something else.
 * Endings that the node itself speaks of never make it another.
 */
enum Tail {
    /** The thing itself. */
    SAME,
    /** More words, of which nobody can tell. */
    LOOSE,
    /** Something else: its parts, its sale or installation, a device for a service. */
    OTHER;

    private static final List<String> PARTS = List.of(
            "零部件", "配件", "零件", "结构件", "组件", "附件", "配套", "保护", "外壳", "壳体", "包装", "电缆", "线缆", "线束", "线", "原料", "耗材", "模具",
            "辅料", "盖板", "防护", "散热", "镜片", "经销", "中间体", "投资", "培训", "仓储", "检测", "租赁", "维修");

    /** 无人机及零部件: the thing, and parts of it besides. 平板电脑与手机配件 may be parts of both. */
    private static final Pattern BESIDES = Pattern.compile("(以及|及其|及|和|与)(相关|配套)?(零部件|零配件|配件|零件|部件|组件|附件|耗材|原料)+");

    /** Where another thing begins. */
    private static final Pattern NEXT = Pattern.compile("(以及|及|和|与|或|等|、|/|\\+|-|—|·|\\().*");

    private static final List<String> DONE_TO_IT = List.of(
            "安装", "调试", "测试", "检定", "校验", "校准", "监测", "维护", "保养", "修理", "运输", "物流", "零售", "批发", "贸易", "代理", "进出口", "改造",
            "拆除", "回收");
    private static final List<String> DEVICES = List.of("设备", "装置", "装备", "仪器", "仪", "机", "芯片", "用品", "器材", "材料");
    private static final List<String> MORE_OF_IT = List.of(
            "业务", "分部", "系列", "类", "产品", "整机", "成品", "项目", "活动", "板块", "事业部", "行业", "产业", "业", "技术", "应用", "软硬件",
            "解决方案", "系统", "平台", "软件", "制造", "生产", "研发", "设计", "开发", "加工", "制作", "研制", "受托", "销售", "的");
    private static final List<String> MORE_OF_A_SERVICE =
            List.of("服务", "工程", "集成", "运营", "运维", "综合", "管理", "咨询", "信息", "推广", "营销", "投放", "策划");
    private static final List<String> MORE_OF_GOODS = List.of("设备", "装置", "装备", "仪器", "器件");

    /** Of the text from there to the end. */
    static Tail of(String text, int begin, int end, Spot spot) {
        if (begin >= end) {
            return SAME;
        }
        String tail = BESIDES.matcher(text.substring(begin, end)).replaceAll("");
        if (PARTS.stream().anyMatch(tail::contains)) {
            return OTHER;
        }
        String own = NEXT.matcher(tail).replaceFirst("");
        boolean isDone = DONE_TO_IT.stream().anyMatch(done -> own.contains(done) && !spot.isAllowed(done));
        return isDone || isDevice(own, spot) ? OTHER : rest(own, spot);
    }

    /** Whether what lies between begins another thing. */
    static boolean isParted(String between) {
        return NEXT.matcher(between).find();
    }

    /** 云服务设备 is no service; nor is 含嵌入式软件的芯片 software. */
    private static boolean isDevice(String own, Spot spot) {
        return !spot.isGoods()
                && !own.endsWith("整机")
                && DEVICES.stream()
                        .anyMatch(device -> own.endsWith(device) && !(device.length() > 1 && spot.isNaming(device)));
    }

    private static Tail rest(String own, Spot spot) {
        List<String> more = new ArrayList<>(MORE_OF_IT);
        more.addAll(spot.isGoods() ? MORE_OF_GOODS : MORE_OF_A_SERVICE);
        String rest = own;
        for (int before = -1; before != rest.length(); ) {
            before = rest.length();
            for (String one : more) {
                rest = rest.endsWith(one) ? rest.substring(0, rest.length() - one.length()) : rest;
            }
        }
        return rest.isEmpty() ? SAME : LOOSE;
    }
}
