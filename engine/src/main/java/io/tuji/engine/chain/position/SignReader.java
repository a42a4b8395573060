package io.tuji.engine.chain.position;

import io.tuji.engine.chain.position.Evidence.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for signs in the texts of one firm. */
final class SignReader {

    private final List<Spot> spots;
    private final NodeWords words;
    private final List<Kin> kins;
    private final Map<Integer, Gathered> gathered = new TreeMap<>();
    private boolean isTrader;

    /** @param kins one for each node */
    SignReader(List<Spot> spots, NodeWords words, List<Kin> kins) {
        this.spots = spots;
        this.words = words;
        this.kins = kins;
    }

    /** The places of the nodes that something speaks for. */
    Stream<Integer> spots() {
        return gathered.keySet().stream();
    }

    List<Evidence> evidence(int spot) {
        return of(spot).evidence();
    }

    void name(String name) {
        String plain = NodeWords.plain(name);
        NodeWords.Found found = words.in(plain);
        for (Hit hit : spoken(found)) {
            add(hit, spots.get(hit.node()).isGoods() ? Sign.NAME_OF_GOODS : Sign.NAME, Field.NAME, name);
        }
    }

    void product(String product) {
        String plain = NodeWords.plain(product);
        NodeWords.Found found = words.in(plain);
        for (Hit hit : spoken(found)) {
            Tail tail = found.isHead(hit, plain) ? ofHead(hit, plain) : Tail.OTHER;
            add(hit, ofProduct(tail), Field.PRODUCT, product);
            if (tail == Tail.SAME && hit.begin() == 0) {
                add(hit, Sign.LINE_WHOLE, Field.PRODUCT, product);
            }
        }
    }

    /** A line that says sale (药品销售) may be of what the firm makes itself, which is no trade. */
    private Tail ofHead(Hit hit, String line) {
        Spot spot = spots.get(hit.node());
        Tail tail = Tail.of(line, hit.end(), line.length(), spot);
        return tail == Tail.SAME && spot.isTrade() && hit.word().endsWith("销售") ? Tail.LOOSE : tail;
    }

    private static Sign ofProduct(Tail tail) {
        return switch (tail) {
            case SAME -> Sign.PRODUCT;
            case LOOSE -> Sign.PRODUCT_LOOSE;
            case OTHER -> Sign.PRODUCT_PART;
        };
    }

    /** Without those of nodes that a word speaks against. */
    private static List<Hit> spoken(NodeWords.Found found) {
        return found.hits().stream()
                .filter(hit -> found.refusals().stream().noneMatch(refusal -> refusal.node() == hit.node()))
                .toList();
    }

    void scope(String scope) {
        String text = Brackets.removed(NodeWords.plain(scope));
        NodeWords.Found found = words.in(text);
        if (found.hits().isEmpty() && gathered.isEmpty()) {
            return;
        }
        List<Clause> clauses = ScopeClauses.of(text);
        Investments investments = Investments.in(text);
        isTrader = says(clauses, Deed.TRADE) && clauses.stream().noneMatch(SignReader::isMaking);
        for (Hit hit : found.hits()) {
            clauses.stream()
                    .filter(clause -> clause.holds(hit.begin()))
                    .filter(clause -> !isRefused(hit, clause, found.refusals()))
                    .forEach(clause -> add(
                            hit,
                            investments.holds(hit.begin()) ? Sign.TRADED : sign(hit, clause, text),
                            Field.SCOPE,
                            said(text, clause)));
        }
    }

    private static boolean isMaking(Clause clause) {
        return Deed.isMaking(clause.deeds()) || clause.deeds().contains(Deed.FIELD);
    }

    private static boolean says(List<Clause> clauses, Deed deed) {
        return clauses.stream().anyMatch(clause -> clause.deeds().contains(deed));
    }

    /** A word against the node stands in the same clause, or the thing is excepted there. */
    private static boolean isRefused(Hit hit, Clause clause, List<Hit> refusals) {
        return refusals.stream()
                .anyMatch(refusal -> refusal.node() == hit.node()
                        && refusal.begin() < clause.end()
                        && refusal.end() > clause.begin());
    }

    private Sign sign(Hit hit, Clause clause, String text) {
        Spot spot = spots.get(hit.node());
        Set<Deed> deeds = clause.deeds();
        if (Tail.of(text, hit.end(), clause.thing(), spot) == Tail.OTHER) {
            return Sign.SCOPE_PART;
        }
        if (deeds.contains(Deed.FIELD)) {
            return spot.isGoods() ? Sign.FIELD : Sign.MADE;
        }
        if (spot.isTrade()) {
            return deeds.contains(Deed.TRADE) ? Sign.SERVED : Sign.BARE;
        }
        if (Deed.isMaking(deeds)) {
            return deeds.contains(Deed.MAKE) || !spot.isGoodsOnly() ? Sign.MADE : Sign.DESIGNED;
        }
        return spot.isGoods() ? ofGoods(deeds) : ofService(clause);
    }

    private static Sign ofGoods(Set<Deed> deeds) {
        if (deeds.contains(Deed.TRADE) || deeds.contains(Deed.KEEP)) {
            return Sign.TRADED;
        }
        return deeds.isEmpty() ? Sign.BARE : Sign.TENDED;
    }

    /** Services stand in scopes without a verb; what is sold at the end of the list is then something else. */
    private static Sign ofService(Clause clause) {
        boolean isSold = clause.deeds().contains(Deed.TRADE) && !clause.deeds().contains(Deed.SERVE);
        return isSold && !clause.isFar() ? Sign.TRADED : Sign.SERVED;
    }

    /** What was found of a node, with what the whole of scope and lines shows. */
    Set<Sign> signs(int at, ChainFirm firm) {
        Spot spot = spots.get(at);
        Gathered found = of(at);
        Set<Sign> signs = found.signs(isTrader && spot.isGoods());
        if (found.isLinesOnly()) {
            List<String> said = found.words();
            signs.addAll(new Lines(firm.products(), firm.classes())
                    .signs(
                            spot,
                            kins.get(at),
                            found.lines(),
                            said,
                            said.stream().allMatch(words::isShared)));
        }
        return signs;
    }

    private static String said(String text, Clause clause) {
        return text.substring(clause.begin(), clause.end());
    }

    void classes(List<String> codes) {
        for (int i = 0; i < spots.size(); i++) {
            List<String> wanted = spots.get(i).node().classes();
            int spot = i;
            codes.stream()
                    .filter(code -> wanted.stream().anyMatch(code::startsWith))
                    .forEach(code -> of(spot).addClass(code));
        }
    }

    private void add(Hit hit, Sign sign, Field field, String said) {
        of(hit.node()).add(sign, field, said, hit.word());
    }

    private Gathered of(int spot) {
        return gathered.computeIfAbsent(spot, none -> new Gathered());
    }
}
