package io.tuji.placing.internal;

import io.tuji.importing.table.ColumnFinder;
import java.util.List;
import java.util.Map;

/** What a file of confirmations may say, by the headers under which it does; the first that is there counts. */
enum ConfirmationColumn {
    ROAD("道路", "路名", "Road"),
    FIRST("起号", "门牌", "From number"),
    LAST("止号", "To number"),
    SIDE("单双号", "Side"),
    COMPANY("企业编号", "统一社会信用代码", "企业", "Firm"),
    LONGITUDE("经度", "Longitude"),
    LATITUDE("纬度", "Latitude"),
    SUBDISTRICT("街镇代码", "街镇", "Subdistrict code", "Subdistrict");

    private final List<String> headers;

    ConfirmationColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static Map<ConfirmationColumn, Integer> in(List<String> columns) {
        return ColumnFinder.find(columns, List.of(values()), column -> column.headers);
    }

    /** Whether the columns can say anything at all. */
    static boolean suffice(Map<ConfirmationColumn, Integer> columns) {
        boolean places = columns.containsKey(SUBDISTRICT);
        boolean stretch = columns.containsKey(ROAD) && columns.containsKey(FIRST);
        boolean point = columns.containsKey(LONGITUDE) && columns.containsKey(LATITUDE);
        return (columns.containsKey(COMPANY) && (places || point)) || (places && stretch);
    }
}
