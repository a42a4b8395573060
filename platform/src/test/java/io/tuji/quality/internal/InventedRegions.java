package io.tuji.quality.internal;

import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Stage;
import io.tuji.engine.chain.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a chain of thirty crafts with a supplier node each, and firms on its nodes in five provinces far from everything else. */
@Component
public class InventedRegions {

    public static final String CHAIN = "invented_crafts";

    static final List<String> CITIES = List.of("610100", "620100", "630100", "640100", "650100");
    private static final int CRAFTS = 6 * CITIES.size();
    private static final int SUPPLIERS = 4;

    private final JdbcClient jdbc;

    InventedRegions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void chain() {
        List<Node> nodes = IntStream.range(0, CRAFTS)
                .boxed()
                .flatMap(craft -> Stream.of(node("supply" + craft), node("craft" + craft)))
                .toList();
        List<Edge> edges = IntStream.range(0, CRAFTS)
                .mapToObj(craft ->
                        new Edge("supply" + craft, "craft" + craft, Edge.Kind.MATERIAL, words("原料"), List.of()))
                .toList();
        Chain chain = new Chain(CHAIN, words("虚构手艺链"), 1, List.of(new Stage("all", words("全程"))), nodes, edges);
        jdbc.sql("""
                        insert into chain_edition (chain, number, origin, state, content, made_by, made_at)
                        values (:chain, 1, 'EDIT', 'IN_FORCE', :content::jsonb, 'test', now())
                        """)
                .param("chain", CHAIN)
                .param("content", new JsonMapper().writeValueAsString(chain))
                .update();
    }

    private static Node node(String id) {
        Basis basis = new Basis(Basis.Kind.JUDGEMENT, "甲某", Optional.empty(), Optional.empty());
        return new Node(
                id,
                "all",
                words(id),
                words(id),
                List.of(),
                List.of(),
                List.of(id),
                List.of(),
                Optional.empty(),
                List.of(basis),
                Optional.empty());
    }

    private static Words words(String text) {
        return new Words(text, text);
    }

    /**
     * Five years before the split each province has suppliers of a fifth of the crafts; a year after it five firms of each craft are
     * founded, where their suppliers are or one in each province.
     */
    public void settle(int splitYear, boolean toTheirSuppliers, boolean invented) {
        for (int craft = 0; craft < CRAFTS; craft++) {
            for (int i = 0; i < SUPPLIERS; i++) {
                firm("supply" + craft, CITIES.get(craft % CITIES.size()), splitYear - 5, invented);
            }
            for (int i = 0; i < CITIES.size(); i++) {
                int where = toTheirSuppliers ? craft : i;
                firm("craft" + craft, CITIES.get(where % CITIES.size()), splitYear + 1, invented);
            }
        }
    }

    private void firm(String node, String city, int year, boolean invented) {
        jdbc.sql("""
                        with firm as (
                            insert into company (name, division_code, established_on, invented)
                            values ('虚构手艺有限公司', :city, make_date(:year, 5, 5), :invented) returning id)
                        insert into chain_position (company_id, chain, node, state, basis, confidence, evidence)
                        select id, :chain, :node, 'ON', 'TEXT', 0.9, '[]'::jsonb from firm
                        """)
                .param("city", city)
                .param("year", year)
                .param("invented", invented)
                .param("chain", CHAIN)
                .param("node", node)
                .update();
    }

    long kept() {
        return jdbc.sql("select (select count(*) from quality_run) + (select count(*) from quality_region)")
                .query(Long.class)
                .single();
    }

    long audited(String act) {
        return jdbc.sql("select count(*) from audit_entry where act = :act")
                .param("act", act)
                .query(Long.class)
                .single();
    }
}
