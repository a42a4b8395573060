package io.tuji.structure.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
        List<String> found =
                columns.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
        Map<TableColumn, Integer> places = new EnumMap<>(TableColumn.class);
        for (TableColumn column : values()) {
            column.headers.stream()
                    .map(header -> found.indexOf(header.toLowerCase(Locale.ROOT)))
                    .filter(index -> index >= 0)
                    .findFirst()
                    .ifPresent(index -> places.put(column, index));
        }
        return places;
    }

    /** All but the earlier value are needed. */
    static boolean suffice(Map<TableColumn, Integer> columns) {
        return columns.containsKey(AREA) && columns.containsKey(INDUSTRY) && columns.containsKey(VALUE);
    }
}
