package io.tuji.engine.naming;

import io.tuji.engine.naming.NamePart.Role;
import io.tuji.engine.place.Division;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns frame, places and the place of the trade name into the parts of a name. */
final class NameSplit {

    private static final List<String> ACCOUNTS = List.of("账户", "专户", "资本金");

    private final String name;
    private final Frame frame;
    private final PlaceChain chain;
    private final List<NamePart> parts = new ArrayList<>();
    private final List<PlaceWord> places = new ArrayList<>();

    NameSplit(Frame frame, PlaceChain chain) {
        this.name = frame.name();
        this.frame = frame;
        this.chain = chain;
    }

    /** The name with its trade name in that span; with none if the span is empty. */
    CompanyName with(int from, int to) {
        boolean hasBrand = from < to;
        int placesTo = addPlaces(hasBrand ? from : chain.certainEnd());
        if (hasBrand) {
            add(Role.PLACE, placesTo, from);
            add(Role.BRAND, from, to);
        }
        addTrade(hasBrand ? to : placesTo);
        if (frame.hasGroup()) {
            add(Role.GROUP, name.indexOf("集团", frame.nameTo()), frame.coreTo());
        }
        addEnd();
        return new CompanyName(name, List.copyOf(parts), division());
    }

    private int addPlaces(int end) {
        int to = 0;
        for (PlaceChain.Link link : chain.links()) {
            if (link.to() > end) {
                break;
            }
            add(roleOf(link.word()), link.from(), link.to());
            places.add(link.word());
            to = link.to();
        }
        return to;
    }

    private static Role roleOf(PlaceWord word) {
        return switch (word.kind()) {
            case CHINA -> Role.CHINA;
            case ZONE, ZONE_END -> Role.PLACE;
            default -> Role.DIVISION;
        };
    }

    /** Line of business, with what stands in brackets: a division behind the trade name, a group, a remark. */
    private void addTrade(int from) {
        int at = from;
        while (at < frame.nameTo()) {
            int open = name.indexOf('(', at);
            int close = open < 0 ? -1 : name.indexOf(')', open);
            if (close < 0 || close >= frame.nameTo()) {
                break;
            }
            add(Role.TRADE, at, open);
            addBracket(open + 1, close);
            at = close + 1;
        }
        add(Role.TRADE, at, frame.nameTo());
    }

    private void addBracket(int from, int to) {
        PlaceChain inside = PlaceChain.of(name, from, to);
        if (!inside.links().isEmpty() && inside.end() == to) {
            inside.links().forEach(link -> {
                add(roleOf(link.word()), link.from(), link.to());
                places.add(link.word());
            });
        } else {
            add(name.substring(from, to).equals("集团") ? Role.GROUP : Role.REMARK, from, to);
        }
    }

    private void addEnd() {
        if (frame.form().isEmpty()) {
            add(Role.BRANCH, frame.formTo(), name.length());
            return;
        }
        boolean isBranch = NameForms.current()
                .find(frame.form())
                .filter(kind -> kind == FormKind.BRANCH)
                .isPresent();
        add(isBranch ? Role.BRANCH : Role.FORM, frame.coreTo(), frame.formTo());
        add(isRemark() ? Role.REMARK : Role.BRANCH, frame.formTo(), name.length());
    }

    /** A branch is called after what it is; an account or a product behind the name of its owner is not. */
    private boolean isRemark() {
        String behind = frame.behind();
        return behind.startsWith("(")
                || ACCOUNTS.stream().anyMatch(behind::endsWith)
                || (NameForms.current().startOf(behind, behind.length()) == behind.length()
                        && behind.chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    private void add(Role role, int from, int to) {
        if (from < to) {
            parts.add(NamePart.of(role, name, from, to));
        }
    }

    /** Each place narrows the one before it; a name that several divisions share is none without that. */
    private Optional<Division> division() {
        Optional<Division> certain = Optional.empty();
        for (PlaceWord place : places) {
            certain = narrowed(place, certain);
        }
        return certain;
    }

    private static Optional<Division> narrowed(PlaceWord place, Optional<Division> above) {
        List<Division> inside = place.divisions().stream()
                .filter(one ->
                        above.map(outer -> PlaceWord.contains(outer, one)).orElse(true))
                .toList();
        return inside.size() == 1 ? Optional.of(inside.get(0)) : above;
    }
}
