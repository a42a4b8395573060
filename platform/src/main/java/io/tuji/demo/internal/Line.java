package io.tuji.demo.internal;

import java.util.List;

/**
 * What invented firms do, and how many of a thousand do it.
 *
 * <p>The first three shares are those of legal entities in the Fourth National Economic Census (end of 2018): wholesale and retail
 * 29.8 %, manufacturing 15.0 %, leasing and business services 11.7 %. The rest is divided as suits a park of technology; no
 * statistic stands behind it.
 */
enum Line {
    TRADE(300, 60, false, "商贸;贸易;供应链;百货", "日用百货销售；电子产品销售；货物进出口"),
    MANUFACTURING(150, 90, true, "智能装备;新材料;精密仪器;医疗器械", "专用设备制造；仪器仪表制造；新材料技术研发"),
    BUSINESS(120, 40, false, "企业管理;商务咨询;人力资源;会展服务", "企业管理咨询；信息咨询服务；会议及展览服务"),
    SOFTWARE(150, 55, true, "软件;智能科技;数据科技;网络技术", "软件开发；人工智能应用软件开发；数据处理服务"),
    RESEARCH(130, 45, true, "生物科技;医药技术;检测技术;工程技术", "技术服务、技术开发；医学研究和试验发展；检验检测服务"),
    CONSTRUCTION(40, 50, false, "建设工程;建筑装饰;机电工程", "建设工程施工；住宅室内装饰装修"),
    CULTURE(40, 35, false, "文化传媒;艺术设计;影视文化", "组织文化艺术交流活动；专业设计服务"),
    CATERING(20, 25, false, "餐饮管理;酒店管理", "餐饮管理；酒店管理"),
    TRANSPORT(20, 45, false, "物流;货运代理", "国内货物运输代理；仓储服务"),
    LIVING(20, 20, false, "健康管理;家政服务", "健康咨询服务；家政服务"),
    FINANCE(10, 120, false, "金融信息服务;投资管理", "金融信息服务；投资管理");

    private final int perMille;
    private final int revenuePerHead;
    private final boolean technical;
    private final List<String> words;
    private final String scope;

    Line(int perMille, int revenuePerHead, boolean technical, String words, String scope) {
        this.perMille = perMille;
        this.revenuePerHead = revenuePerHead;
        this.technical = technical;
        this.words = List.of(words.split(";"));
        this.scope = scope;
    }

    /** @param share 0 to 999 */
    static Line at(int share) {
        int rest = share;
        for (Line line : values()) {
            rest -= line.perMille;
            if (rest < 0) {
                return line;
            }
        }
        throw new IllegalArgumentException("not below 1000: " + share);
    }

    /** Typical yearly revenue a head in 万元. */
    int revenuePerHead() {
        return revenuePerHead;
    }

    /** Whether its firms are the kind that gains titles of technology. */
    boolean isTechnical() {
        return technical;
    }

    List<String> words() {
        return words;
    }

    String scope() {
        return scope;
    }
}
