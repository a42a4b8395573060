package io.tuji.chain.web;

import io.tuji.chain.ChainStanding;
import io.tuji.chain.Part;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import io.tuji.engine.chain.health.Gap;
import io.tuji.engine.chain.health.Health;
import io.tuji.engine.chain.health.Quotient;
import io.tuji.engine.chain.health.State;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what concerns chains in the language of the request; templates call it {@code @chainWords}. */
@Component("chainWords")
public class ChainWords {

    private final MessageSource messages;
    private final Show show;

    ChainWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public String text(Words words) {
        Locale locale = LocaleContextHolder.getLocale();
        return locale.getLanguage().equals("en") && !words.en().isBlank() ? words.en() : words.zh();
    }

    public Words stage(Chain chain, Node node) {
        return chain.stages().stream()
                .filter(stage -> stage.id().equals(node.stage()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    public StateLook look(State state) {
        return StateLook.of(state);
    }

    public List<StripBar> strip(ChainStanding standing) {
        return StripBar.of(standing);
    }

    public String state(State state) {
        return say("chain.state." + state);
    }

    public String part(Part part) {
        return part.name().in(LocaleContextHolder.getLocale());
    }

    /** What it rests on: kind, title, passage, day. */
    public String basis(Basis basis) {
        List<String> parts = new ArrayList<>(List.of(basis.source()));
        basis.passage().ifPresent(parts::add);
        basis.date().ifPresent(date -> parts.add(date.toString()));
        return say("chain.basis." + basis.kind(), String.join(say("chain.comma"), parts));
    }

    /** The location quotient to two decimals. */
    public String quotient(Quotient quotient) {
        return show.exact(BigDecimal.valueOf(quotient.value()).setScale(2, RoundingMode.HALF_UP));
    }

    /** How it was calculated, with every number. */
    public String sum(Quotient quotient) {
        return say(
                "chain.quotient.sum." + quotient.unit(),
                show.count(quotient.here()),
                show.count(quotient.hereAll()),
                show.count(quotient.nation()),
                show.count(quotient.nationAll()),
                quotient(quotient));
    }

    public String share(int part, int whole) {
        return whole == 0 ? say("chain.share.none") : show.percent(BigDecimal.valueOf((double) part / whole), 0);
    }

    /** Why the state is not known and what would settle it. */
    public String gap(Gap gap) {
        return say("chain.gap." + gap.reason(), show.count(gap.more()));
    }

    /** In one line: 断 · 0 家. */
    public String brief(Health health) {
        String here = health.here()
                .map(tally -> say("chain.firmsOf", show.count(tally.firms())))
                .orElseGet(() -> say("unknown.missing"));
        return say("chain.brief", state(health.state()), here);
    }

    /** For people who listen to the picture. */
    public String spoken(ChainStanding standing, String node) {
        Health health = standing.of(node);
        Words name = standing.edition().chain().find(node).orElseThrow().name();
        return say("chain.spoken", text(name), brief(health));
    }

    /** The names of nodes in one line. */
    public String names(ChainStanding standing, List<String> nodes) {
        return nodes.stream()
                .map(node ->
                        text(standing.edition().chain().find(node).orElseThrow().name()))
                .collect(Collectors.joining(say("chain.comma")));
    }

    /** The groups and classes with their names in the standard. */
    public String classes(Node node) {
        return node.classes().stream()
                .map(code -> IndustryTree.current().get(code))
                .map(entry -> entry.code() + " " + entry.name())
                .collect(Collectors.joining(say("chain.comma")));
    }

    /** One sentence on the whole chain. */
    public String judgement(ChainStanding standing) {
        var counts = standing.counts();
        long all = standing.nodes().size();
        long unknown = counts.getOrDefault(State.UNKNOWN, 0L);
        if (unknown == all) {
            return say("chain.judgement.unknown", all);
        }
        return say(
                "chain.judgement",
                all,
                counts.getOrDefault(State.STRONG, 0L),
                counts.getOrDefault(State.WEAK, 0L),
                counts.getOrDefault(State.BROKEN, 0L) + counts.getOrDefault(State.MISSING, 0L),
                unknown);
    }
}
