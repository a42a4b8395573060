package io.tuji.roster.internal;

import io.tuji.importing.table.ColumnFinder;
import java.util.List;
import java.util.Map;

/** What a file of a list may say, by the headers under which it does; the first that is there counts. */
enum RosterColumn {
    COMPANY("企业编号", "Company code"),
    CREDIT_CODE("统一社会信用代码", "信用代码", "Unified social credit code", "Credit code"),
    NAME("企业名称", "单位名称", "名称", "Company name", "Name"),
    SHARE("份额", "Share"),
    NOTE("备注", "Note");

    private final List<String> headers;

    RosterColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static Map<RosterColumn, Integer> in(List<String> columns) {
        return ColumnFinder.find(columns, List.of(values()), column -> column.headers);
    }

    /** Whether the columns can name firms at all. */
    static boolean suffice(Map<RosterColumn, Integer> columns) {
        return columns.containsKey(COMPANY) || columns.containsKey(CREDIT_CODE) || columns.containsKey(NAME);
    }
}
