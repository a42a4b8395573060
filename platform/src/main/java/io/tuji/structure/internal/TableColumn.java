package io.tuji.structure.internal;

import io.tuji.importing.table.ColumnFinder;
import java.util.List;
import java.util.Map;

/** What a file of a table says, by the headers under which it does; the first that is there counts. */
enum TableColumn {
    AREA("区域", "街镇", "街道", "地区", "Area", "Subdistrict"),
    INDUSTRY("行业", "产业", "行业代码", "Industry"),
    VALUE("数值", "值", "Value"),
    EARLIER("早期数值", "上期数值", "Earlier value", "Earlier");

    private final List<String> headers;

    TableColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static Map<TableColumn, Integer> in(List<String> columns) {
        return ColumnFinder.find(columns, List.of(values()), column -> column.headers);
    }

    /** All but the earlier value are needed. */
    static boolean suffice(Map<TableColumn, Integer> columns) {
        return columns.containsKey(AREA) && columns.containsKey(INDUSTRY) && columns.containsKey(VALUE);
    }
}
