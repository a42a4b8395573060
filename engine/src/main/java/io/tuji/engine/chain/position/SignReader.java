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
    private final Map<Integer, Gathered> gathered = new TreeMap<>();
    private boolean isTrader;

    SignReader(List<Spot> spots, NodeWords words) {
        this.spots = spots;
        this.words = words;
    }

    /** The places of the nodes that something speaks for. */
    Stream<Integer> spots() {
        return gathered.keySet().stream();
    }

    List<Evidence> evidence(int spot) {
        return of(spot).evidence();
    }

    void name(String name) {
        whole(name, (spot, isSame) -> spot.isGoods() ? Sign.NAME_OF_GOODS : Sign.NAME, Field.NAME);
    }

    void product(String product) {
        whole(product, (spot, isSame) -> isSame ? Sign.PRODUCT : Sign.PRODUCT_PART, Field.PRODUCT);
    }

    private interface Shows {
        Sign sign(Spot spot, boolean isSame);
    }

    private void whole(String text, Shows shows, Field field) {
        String plain = NodeWords.plain(text);
        NodeWords.Found found = words.in(plain);
        for (Hit hit : found.hits()) {
            if (found.refusals().stream().noneMatch(refusal -> refusal.node() == hit.node())) {
                boolean isSame = Tail.leavesSame(plain, hit.end(), plain.length());
                add(hit, shows.sign(spots.get(hit.node()), isSame), field, text);
            }
        }
    }

    void scope(String scope) {
        String text = Brackets.removed(NodeWords.plain(scope));
        NodeWords.Found found = words.in(text);
        if (found.hits().isEmpty() && gathered.isEmpty()) {
            return;
        }
        List<Clause> clauses = ScopeClauses.of(text);
        isTrader = says(clauses, Deed.TRADE) && !says(clauses, Deed.MAKE) && !says(clauses, Deed.FIELD);
        for (Hit hit : found.hits()) {
            clauses.stream()
                    .filter(clause -> clause.holds(hit.begin()))
                    .filter(clause -> !isRefused(hit, clause, found.refusals()))
                    .forEach(clause -> add(hit, sign(hit, clause, text), Field.SCOPE, said(text, clause)));
        }
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
        if (!Tail.leavesSame(text, hit.end(), clause.thing())) {
            return Sign.SCOPE_PART;
        }
        if (deeds.contains(Deed.FIELD)) {
            return spot.isGoods() ? Sign.FIELD : Sign.MADE;
        }
        if (spot.isTrade()) {
            return deeds.contains(Deed.TRADE) ? Sign.SERVED : Sign.BARE;
        }
        if (deeds.contains(Deed.MAKE)) {
            return Sign.MADE;
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

    /** What was found of a node, with what the whole scope shows. */
    Set<Sign> signs(int spot) {
        return of(spot).signs(isTrader && spots.get(spot).isGoods());
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
