package io.tuji.engine.industry;

/** The statistical classifications of the National Bureau of Statistics that are made of classes of GB/T 4754. */
public enum Classification {
    STRATEGIC("战略性新兴产业分类(2018)"),
    /** Category 05 (efficiency gains) is incomplete in the table. */
    DIGITAL("数字经济及其核心产业统计分类(2021)"),
    CULTURE("文化及相关产业分类(2018)"),
    PENSION("养老产业统计分类(2020)"),
    HIGH_TECH_MANUFACTURING("高技术产业(制造业)分类(2017)"),
    HIGH_TECH_SERVICES("高技术产业(服务业)分类(2018)"),
    IP_INTENSIVE("知识产权(专利)密集型产业统计分类(2019)");

    private final String title;

    Classification(String title) {
        this.title = title;
    }

    /** The official title with its year. */
    public String title() {
        return title;
    }
}
