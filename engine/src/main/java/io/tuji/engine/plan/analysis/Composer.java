package io.tuji.engine.plan.analysis;

import io.tuji.engine.plan.analysis.PaperKind.Section;
import io.tuji.engine.plan.analysis.SentenceRule.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Composes the paragraphs of a paper: what no rule has to say anything about does not appear. */
public final class Composer {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private final List<SentenceRule> rules;

    public Composer(List<SentenceRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public List<Paragraph> compose(PaperKind kind, Material material) {
        List<Paragraph> paper = new ArrayList<>();
        int number = 0;
        for (Section section : kind.sections()) {
            List<Paragraph> body = body(section, material);
            if (!body.isEmpty() && number < NUMERALS.size()) {
                paper.add(heading(section, NUMERALS.get(number++), material.plan()));
                paper.addAll(body);
            }
        }
        return paper;
    }

    private Paragraph heading(Section section, String numeral, Topic plan) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.words(numeral + "、" + section.title()));
        List<Piece> judgement = say(section, Level.SECTION, plan);
        if (!judgement.isEmpty()) {
            pieces.add(Piece.words("："));
            pieces.addAll(judgement);
        }
        return new Paragraph(section.id(), section.id(), Level.SECTION, pieces);
    }

    private List<Paragraph> body(Section section, Material material) {
        List<Paragraph> body = new ArrayList<>();
        paragraph(section, Level.TEXT, material.plan()).ifPresent(body::add);
        int number = 0;
        for (Material.Group group : material.groups()) {
            List<Paragraph> below = group(section, group);
            if (section.isByGroup() && !below.isEmpty() && number < NUMERALS.size()) {
                body.add(groupHeading(section, NUMERALS.get(number++), group.topic()));
            }
            body.addAll(below);
        }
        material.others().forEach(topic -> paragraph(section, Level.TEXT, topic).ifPresent(body::add));
        return body;
    }

    private Paragraph groupHeading(Section section, String numeral, Topic group) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.words("（" + numeral + "）"));
        pieces.addAll(say(section, Level.GROUP, group));
        return new Paragraph(key(section, Level.GROUP, group), section.id(), Level.GROUP, pieces);
    }

    private List<Paragraph> group(Section section, Material.Group group) {
        List<Paragraph> below = new ArrayList<>();
        for (Topic indicator : group.indicators()) {
            paragraph(section, Level.LEAD, indicator).ifPresent(below::add);
            paragraph(section, Level.TEXT, indicator).ifPresent(below::add);
        }
        paragraph(section, Level.TEXT, group.topic()).ifPresent(below::add);
        return below;
    }

    private Optional<Paragraph> paragraph(Section section, Level level, Topic topic) {
        List<Piece> pieces = say(section, level, topic);
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(key(section, level, topic), section.id(), level, pieces));
    }

    private static String key(Section section, Level level, Topic topic) {
        return String.join("/", section.id(), level.name(), topic.about().name(), topic.id());
    }

    private List<Piece> say(Section section, Level level, Topic topic) {
        List<Piece> pieces = new ArrayList<>();
        Set<String> spoken = new HashSet<>();
        rules.stream()
                .filter(rule -> rule.section().equals(section.id()) && rule.level() == level)
                .filter(rule -> rule.applies(topic))
                .filter(rule -> rule.slot().isEmpty() || spoken.add(rule.slot().get()))
                .forEach(rule -> pieces.addAll(rule.say().of(topic)));
        return pieces;
    }
}
