package io.tuji.reference;

import io.tuji.PlatformTest;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page on tables says what the migrations make. */
@PlatformTest
class TablesReferenceIT {

    private record Column(String relation, String name, String type, boolean required) {

        String row() {
            return "| %s | %s | %s |".formatted(name, type, required ? "yes" : "");
        }
    }

    @Autowired
    JdbcClient jdbc;

    @Test
    void tablesAreThoseOfTheDatabase() {
        List<Column> columns = jdbc.sql("""
                        select c.relname as relation, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                               a.attnotnull as required
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0
                          and not a.attisdropped and c.relname not like 'flyway%'
                        order by c.relname collate "C", a.attnum
                        """).query(Column.class).list();
        String tables = columns.stream()
                .collect(Collectors.groupingBy(
                        Column::relation,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Column::row, Collectors.joining("\n"))))
                .entrySet()
                .stream()
                .map(t -> "## %s\n| column | type | required |\n| --- | --- | --- |\n%s\n"
                        .formatted(t.getKey(), t.getValue()))
                .collect(Collectors.joining("\n"));
        new ReferencePage("tables.md", """
                # 数据表 · Tables
                由数据库生成；用途见各模块的迁移脚本。Generated from the database; what each is for stands in the migrations of its module.

                """ + tables).check();
    }
}
