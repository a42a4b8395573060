package io.tuji.engine.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dataset as CSV on the Web (W3C, 2015): a table in UTF-8 and the metadata that says what its columns mean. */
public final class Csvw {

    private static final String MARK = "\uFEFF";

    /** What a spreadsheet would take for a formula is written behind an apostrophe. */
    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r\\n＝＋－＠]");

    private record Column(String name, Label title, String datatype, boolean required) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("indicator", new Label("指标代码", "Indicator code"), "string", true),
            new Column("indicator_name", new Label("指标", "Indicator"), "string", true),
            new Column("area", new Label("地区代码", "Area code"), "string", true),
            new Column("area_name", new Label("地区", "Area"), "string", true),
            new Column("period", new Label("时期", "Period"), "string", true),
            new Column("first_day", new Label("首日", "First day"), "date", true),
            new Column("last_day", new Label("末日", "Last day"), "date", true),
            new Column("value", new Label("数值", "Value"), "decimal", true),
            new Column("unit", new Label("计量单位", "Unit"), "string", true),
            new Column("bound", new Label("确切程度", "Bound"), "string", true),
            new Column("status", new Label("数值状态", "Status"), "string", true),
            new Column("grade", new Label("数据级次", "Grade"), "string", false),
            new Column("price_basis", new Label("价格口径", "Price basis"), "string", false),
            new Column("as_of", new Label("数据日期", "As of"), "date", false),
            new Column("source", new Label("来源", "Source"), "string", true));

    private Csvw() {}

    /** With a mark of UTF-8 before it, so that office programs read it right. */
    public static String table(Dataset dataset, Locale locale) {
        return Stream.concat(Stream.of(head(locale)), dataset.cells().stream().map(cell -> row(dataset, cell, locale)))
                .map(row -> row.stream().map(Csvw::quoted).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", MARK, ""));
    }

    public static List<String> head(Locale locale) {
        return COLUMNS.stream().map(column -> column.title().in(locale)).toList();
    }

    /** As the columns stand in {@link #head}. */
    public static List<String> row(Dataset dataset, Cell cell, Locale locale) {
        Dataset.Variable variable = dataset.variable(cell.variable());
        return List.of(
                variable.id(),
                harmless(variable.label().in(locale)),
                cell.area(),
                harmless(dataset.area(cell.area()).label().in(locale)),
                cell.period().toString(),
                cell.period().first().toString(),
                cell.period().last().toString(),
                cell.value().toPlainString(),
                variable.unit(),
                Codes.bound(cell.bound()).in(locale),
                Codes.status(cell.status()).in(locale),
                cell.grade().map(grade -> Codes.grade(grade).in(locale)).orElse(""),
                cell.basis().map(basis -> Codes.basis(basis).in(locale)).orElse(""),
                cell.vintage().map(Object::toString).orElse(""),
                harmless(cell.source()));
    }

    /** @param url of the table, relative to the metadata */
    public static Map<String, Object> metadata(Dataset dataset, String url, Locale locale) {
        String language = locale.getLanguage();
        return Json.object(
                "@context",
                List.of("http://www.w3.org/ns/csvw", Json.object("@language", language)),
                "dc:title",
                dataset.title().in(locale),
                "dc:publisher",
                dataset.senderName().in(locale),
                "dc:identifier",
                dataset.id(),
                "dc:modified",
                dataset.prepared().toString(),
                "tables",
                List.of(Json.object("url", url, "tableSchema", schema(locale))),
                "dialect",
                Json.object("encoding", "utf-8", "header", true, "delimiter", ","));
    }

    private static Map<String, Object> schema(Locale locale) {
        return Json.object(
                "columns",
                COLUMNS.stream()
                        .map(column -> Json.object(
                                "name",
                                column.name(),
                                "titles",
                                column.title().in(locale),
                                "datatype",
                                column.datatype(),
                                "required",
                                column.required()))
                        .toList(),
                "primaryKey",
                List.of("indicator", "area", "period"));
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
