package io.tuji.lead.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Stage;
import io.tuji.engine.chain.Words;
import io.tuji.registry.CompanyId;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a chain of flour, bread and shops, and firms that stand on its nodes, as the reading of positions would. */
@Component
public class InventedFirms {

    public static final String CHAIN = "invented_bread";

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final JdbcClient jdbc;

    InventedFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Flour goes into bread, bread into shops. */
    public void chain() {
        Basis basis = new Basis(Basis.Kind.JUDGEMENT, "甲某", Optional.empty(), Optional.empty());
        List<Node> nodes = List.of(node("flour", "面粉", basis), node("bread", "面包", basis), node("shop", "门店", basis));
        List<Edge> edges = List.of(edge("flour", "bread", basis), edge("bread", "shop", basis));
        Chain chain = new Chain(
                CHAIN,
                new Words("虚构面包链", "Invented bread"),
                1,
                List.of(new Stage("all", new Words("全程", "All"))),
                nodes,
                edges);
        jdbc.sql("""
                        insert into chain_edition (chain, number, origin, state, content, made_by, made_at)
                        values (:chain, 1, 'EDIT', 'IN_FORCE', :content::jsonb, 'test', now())
                        """)
                .param("chain", CHAIN)
                .param("content", new JsonMapper().writeValueAsString(chain))
                .update();
    }

    private static Node node(String id, String name, Basis basis) {
        return new Node(
                id,
                "all",
                new Words(name, id),
                new Words(name, id),
                List.of(),
                List.of(),
                List.of(name),
                List.of(),
                Optional.empty(),
                List.of(basis),
                Optional.empty());
    }

    private static Edge edge(String from, String to, Basis basis) {
        return new Edge(from, to, Edge.Kind.MATERIAL, new Words("原料", "material"), List.of(basis));
    }

    public OrgUnitId body(String name) {
        return new OrgUnitId(jdbc.sql("insert into org_unit (kind, name) values ('DEPARTMENT', :name) returning id")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    /** A firm of that division, or of one that nobody knows. */
    public CompanyId firm(String name, @Nullable String division) {
        return new CompanyId(jdbc.sql("""
                        insert into company (name, division_code, established_on) values (:name, :division, '2015-01-01') returning id
                        """)
                .param("name", name)
                .param("division", division)
                .query(Long.class)
                .single());
    }

    /** Read from texts with that confidence. */
    public CompanyId onNode(String name, @Nullable String division, String node, double confidence) {
        CompanyId firm = firm(name, division);
        put(firm, node, confidence);
        return firm;
    }

    public void put(CompanyId firm, String node, double confidence) {
        jdbc.sql("""
                        insert into chain_position (company_id, chain, node, state, basis, confidence, evidence)
                        values (:firm, :chain, :node, 'ON', 'TEXT', :confidence,
                                '[{"field": "SCOPE", "said": "面粉加工", "words": ["面粉"]}]'::jsonb)
                        """)
                .param("firm", firm.value())
                .param("chain", CHAIN)
                .param("node", node)
                .param("confidence", confidence)
                .update();
    }

    public CompanyId resident(String name, String home, String node) {
        CompanyId firm = onNode(name, home, node, 0.9);
        jdbc.sql("""
                        insert into chain_reading (company_id, company_version, templates, resident, read_at) values (:firm, 0, '1', true, now())
                        """).param("firm", firm.value()).update();
        return firm;
    }

    public void supplies(CompanyId supplier, CompanyId customer, String product) {
        jdbc.sql("""
                        insert into chain_supply (supplier_company_id, supplier_name, customer_company_id, customer_name, product, said_by,
                                                  as_of, brought_by, brought_at)
                        select s.id, s.name, c.id, c.name, :product, '虚构年报', :day, 'test', now()
                        from company s, company c where s.id = :supplier and c.id = :customer
                        """)
                .param("supplier", supplier.value())
                .param("customer", customer.value())
                .param("product", product)
                .param("day", Date.valueOf(DAY))
                .update();
    }

    /** A supplier that no register lists. */
    public void suppliesByName(String supplier, CompanyId customer) {
        jdbc.sql("""
                        insert into chain_supply (supplier_name, customer_company_id, customer_name, said_by, as_of, brought_by, brought_at)
                        select :supplier, c.id, c.name, '虚构年报', :day, 'test', now() from company c where c.id = :customer
                        """)
                .param("supplier", supplier)
                .param("customer", customer.value())
                .param("day", Date.valueOf(DAY))
                .update();
    }

    public void title(CompanyId firm, String kind) {
        jdbc.sql("""
                        insert into title (company_id, kind, valid_from, issuer, said_by, granted_by)
                        values (:firm, :kind, :day, '虚构部门', '虚构名单', 'test')
                        """)
                .param("firm", firm.value())
                .param("kind", kind)
                .param("day", Date.valueOf(DAY))
                .update();
    }

    /** A person's word of a year. */
    public void stated(CompanyId firm, String key, String year, long amount, String unit) {
        jdbc.sql("""
                        insert into statement (company_id, key, period, amount, unit, certainty, bound, as_of, said_by, recorded_by)
                        values (:firm, :key, :year, :amount, :unit, 'ACTUAL', 'EXACT', :day, '虚构年报', 'test')
                        """)
                .param("firm", firm.value())
                .param("key", key)
                .param("year", year)
                .param("amount", amount)
                .param("unit", unit)
                .param("day", Date.valueOf(DAY))
                .update();
    }

    public void set(CompanyId firm, String assignment) {
        jdbc.sql("update company set " + assignment + " where id = :firm")
                .param("firm", firm.value())
                .update();
    }

    /** A name that no other test has. */
    public static String name(String trade) {
        return "虚构" + SERIAL.incrementAndGet() + "号" + trade + "有限公司";
    }
}
