package io.tuji.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the rows of a list from the database: a page of them with the count of all, or one after the other. */
public final class ListingStore<T> {

    private final JdbcClient jdbc;
    private final RowMapper<T> mapper;

    public ListingStore(JdbcClient jdbc, RowMapper<T> mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /**
     * Where the rows come from.
     *
     * @param with the common table expressions before the query, or nothing
     * @param from what follows {@code select *}, up to its last condition; made from constants only
     * @param parameters the values that both name
     */
    public record Rows(String with, String from, Map<String, Object> parameters) {

        public Rows {
            parameters = Map.copyOf(parameters);
        }

        public static Rows of(String from, Map<String, Object> parameters) {
            return new Rows("", from, parameters);
        }
    }

    public PageOf<T> page(Rows rows, Listing listing) {
        long total = jdbc.sql(rows.with() + "select count(*) " + rows.from())
                .params(rows.parameters())
                .query(Long.class)
                .single();
        List<T> page = jdbc.sql(all(rows, listing) + " limit :limit offset :offset")
                .params(rows.parameters())
                .param("limit", listing.size())
                .param("offset", listing.offset())
                .query(mapper)
                .list();
        return new PageOf<>(page, total, listing);
    }

    /** The first of all in the order of the list, where nobody asks how many there are. */
    public List<T> first(int most, Rows rows, Listing listing) {
        return jdbc.sql(all(rows, listing) + " limit :limit")
                .params(rows.parameters())
                .param("limit", most)
                .query(mapper)
                .list();
    }

    /** Every row of the list, whatever page was asked for. */
    public void each(Rows rows, Listing listing, Consumer<T> consumer) {
        jdbc.sql(all(rows, listing)).params(rows.parameters()).query(row -> {
            consumer.accept(mapper.mapRow(row, 0));
        });
    }

    private static String all(Rows rows, Listing listing) {
        return rows.with() + "select * " + rows.from() + " order by " + listing.orderBy();
    }
}
