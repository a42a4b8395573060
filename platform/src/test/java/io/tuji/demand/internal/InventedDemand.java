package io.tuji.demand.internal;

import io.tuji.access.Visitor;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Resource;
import io.tuji.demand.Resources;
import io.tuji.engine.chain.Edge;
import io.tuji.registry.CompanyId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes firms, places them on nodes, and takes down what they need and offer, for tests. */
@Component
public class InventedDemand {

    private final Needs needs;
    private final Resources resources;
    private final NodeNames nodes;
    private final JdbcClient jdbc;

    InventedDemand(Needs needs, Resources resources, NodeNames nodes, JdbcClient jdbc) {
        this.needs = needs;
        this.resources = resources;
        this.nodes = nodes;
        this.jdbc = jdbc;
    }

    public CompanyId firm(String name) {
        return new CompanyId(jdbc.sql("insert into company (name) values (:name) returning id")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    public void place(CompanyId firm, ChainNode node) {
        jdbc.sql("""
                        insert into chain_position (company_id, chain, node, state, basis, confidence, evidence)
                        values (:firm, :chain, :node, 'ON', 'TEXT', 0.9, '[]')
                        """)
                .param("firm", firm.value())
                .param("chain", node.chain())
                .param("node", node.node())
                .update();
        jdbc.sql("""
                        insert into chain_reading (company_id, company_version, templates, resident, read_at)
                        values (:firm, 0, '', true, now()) on conflict do nothing
                        """).param("firm", firm.value()).update();
    }

    /** Some edge of a template in force by which needs of the facet can be met. */
    public Edge edge(String chain, Facet facet) {
        return nodes.find(chain).orElseThrow().edges().stream()
                .filter(edge -> facet.isMetBy(edge.kind()))
                .findFirst()
                .orElseThrow();
    }

    public static Needs.Typed typed(String firm, String node, Facet facet, String words) {
        return new Needs.Typed(firm, "", node, facet.name(), words, "", "", "", "", "", "2024-03-01", "走访", "更正");
    }

    public Need need(CompanyId firm, String node, Facet facet, String words, Visitor visitor) {
        return needs.add(typed(firm.code(), node, facet, words), visitor).now().orElseThrow();
    }

    public static Resources.Typed resource(String kind, String name, String contact, String validTo, String... nodes) {
        return new Resources.Typed(
                kind,
                name,
                "虚构研究院",
                "yes",
                "开放设备",
                "",
                "",
                "",
                contact,
                "",
                validTo,
                "走访",
                "2024-03-01",
                List.of(nodes),
                "更正");
    }

    public Resource resource(Resources.Typed typed, Visitor visitor) {
        return resources.add(typed, visitor).now().orElseThrow();
    }
}
