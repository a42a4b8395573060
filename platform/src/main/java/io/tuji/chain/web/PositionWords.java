package io.tuji.chain.web;

import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.NodeId;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import io.tuji.engine.chain.position.Evidence;
import io.tuji.engine.chain.position.Evidence.Field;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.Show;
import io.tuji.web.Undo;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Says what concerns firms on nodes in the language of the request; templates call it {@code @positionWords}. */
@Component("positionWords")
public class PositionWords {

    private final Chains chains;
    private final MessageSource messages;
    private final Registry registry;
    private final Show show;

    PositionWords(Chains chains, MessageSource messages, Registry registry, Show show) {
        this.chains = chains;
        this.messages = messages;
        this.registry = registry;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public List<Edition> chains() {
        return chains.list();
    }

    public String in(Words words) {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? words.en() : words.zh();
    }

    /** The id where the chain is no longer in force. */
    public String chain(String id) {
        return chains.find(id).map(edition -> in(edition.chain().name())).orElse(id);
    }

    public Optional<Node> find(NodeId id) {
        return chains.find(id.chain()).flatMap(edition -> edition.chain().find(id.node()));
    }

    /** The id where the template no longer has the node. */
    public String node(NodeId id) {
        return find(id).map(node -> in(node.name())).orElse(id.node());
    }

    public String path(NodeId id) {
        return chain(id.chain()) + " › " + node(id);
    }

    public String chance(double confidence) {
        return show.percent(BigDecimal.valueOf(confidence), 0);
    }

    /** Industries say more by their name than by their code. */
    public List<MarkedWords.Piece> pieces(Evidence evidence) {
        return evidence.field() == Field.CLASS
                ? List.of(new MarkedWords.Piece(industry(evidence.said()), true))
                : MarkedWords.of(evidence.said(), evidence.words());
    }

    private static String industry(String code) {
        return IndustryTree.current()
                .read(code)
                .find()
                .map(entry -> entry.code() + " " + entry.name())
                .orElse(code);
    }

    /** The code of a firm that the visitor may not see. */
    String name(CompanyId firm, Visitor visitor) {
        return registry.find(firm, visitor).map(Company::name).orElse(firm.code());
    }

    /** @param back where the people are when it is taken back */
    Undo undo(List<NodeDecision> decisions, String back, Visitor visitor) {
        NodeDecision first = decisions.get(0);
        String ids = decisions.stream()
                .map(decision -> "id=" + decision.id().value())
                .collect(Collectors.joining("&"));
        return new Undo(
                say(
                        first.on() ? "position.said.on" : "position.said.off",
                        name(first.company(), visitor),
                        path(first.node())),
                NodeDecisionsPage.HERE + "/withdraw?" + ids + "&back=" + UriUtils.encode(back, StandardCharsets.UTF_8));
    }
}
