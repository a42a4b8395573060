package io.tuji.chain.internal;

import io.tuji.access.CurrentVisitor;
import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import io.tuji.chain.NodeId;
import io.tuji.engine.chain.Words;
import io.tuji.registry.CompanyFacet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets the list of firms be narrowed to those that are on a chain, or on one of its nodes. */
@Component
class NodeFacet implements CompanyFacet {

    private static final Right VIEW = Right.view("chain");

    private final Chains chains;
    private final CurrentVisitor visitors;

    NodeFacet(Chains chains, CurrentVisitor visitors) {
        this.chains = chains;
        this.visitors = visitors;
    }

    @Override
    public String key() {
        return NODE;
    }

    @Override
    public List<Option> options(Locale locale) {
        return mayLook()
                ? chains.list().stream()
                        .map(Edition::chain)
                        .flatMap(chain -> Stream.concat(
                                Stream.of(new Option(chain.id(), in(chain.name(), locale))),
                                chain.nodes().stream()
                                        .map(node -> new Option(
                                                new NodeId(chain.id(), node.id()).text(),
                                                in(chain.name(), locale) + " › " + in(node.name(), locale)))))
                        .toList()
                : List.of();
    }

    private static String in(Words words, Locale locale) {
        return locale.getLanguage().equals("en") ? words.en() : words.zh();
    }

    /** Who may see no chains finds no firms by them. */
    @Override
    public Filter filter(List<String> chosen) {
        return mayLook()
                ? Filter.where(
                        "c.id in (select p.company_id from chain_position p where p.state = 'ON'"
                                + " and (p.chain = any (:nodes) or p.chain || '/' || p.node = any (:nodes)))",
                        "nodes",
                        chosen.toArray(String[]::new))
                : Filter.none();
    }

    private boolean mayLook() {
        return visitors.find().filter(visitor -> visitor.may(VIEW)).isPresent();
    }
}
