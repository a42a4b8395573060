package io.tuji.chain.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a file of products or supplies may say, by the headers under which it does; the first that is there counts. */
public enum BroughtColumn {
    FIRM_CODE("统一社会信用代码", "信用代码", "企业编号", "Credit code", "Company code"),
    FIRM("企业名称", "企业", "公司名称", "单位名称", "Company name", "Firm"),
    SUPPLIER_CODE("供应商信用代码", "供应商统一社会信用代码", "供应商编号", "Supplier code"),
    SUPPLIER("供应商", "供应商名称", "Supplier"),
    CUSTOMER_CODE("客户信用代码", "客户统一社会信用代码", "客户编号", "Customer code"),
    CUSTOMER("客户", "客户名称", "Customer"),
    PRODUCT("产品", "产品名称", "主要产品", "Product"),
    SOURCE("来源", "出处", "Source"),
    DATE("日期", "截至日期", "披露日期", "Date", "As of");

    private final List<String> headers;

    BroughtColumn(String... headers) {
        this.headers = List.of(headers);
    }

    /** As a file is best headed. */
    public String header() {
        return headers.get(0);
    }

    static Map<BroughtColumn, Integer> in(List<String> columns) {
        List<String> found =
                columns.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
        Map<BroughtColumn, Integer> places = new EnumMap<>(BroughtColumn.class);
        for (BroughtColumn column : values()) {
            column.headers.stream()
                    .map(header -> found.indexOf(header.toLowerCase(Locale.ROOT)))
                    .filter(index -> index >= 0)
                    .findFirst()
                    .ifPresent(index -> places.put(column, index));
        }
        return places;
    }
}
