package io.tuji.bench.naming;

import io.tuji.engine.naming.NameForms;
import io.tuji.engine.naming.NormalName;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The peer: dictionaries and rules as name parsers commonly use them. Division names are taken from the front, form and
 * words of business, which are those of the training rows, from the back; what is left is the brand.
 */
final class DictionarySplit implements Split {

    private static final int LONGEST = 12;

    private final Set<String> places = new HashSet<>(Set.of("中国"));
    private final Set<String> trades = new HashSet<>();

    DictionarySplit(List<SplitNames.Row> training) {
        Divisions.current().provinces().forEach(this::addPlaces);
        training.forEach(row ->
                row.trades().forEach(trade -> trades.add(NormalName.of(trade).text())));
        trades.remove("");
    }

    private void addPlaces(Division division) {
        places.add(division.name());
        places.add(division.shortName());
        Divisions.current().children(division).forEach(this::addPlaces);
    }

    @Override
    public Optional<String> brand(String name) {
        String text = NormalName.of(name).text().replaceAll("\\([^()]*\\)", "");
        int company = text.indexOf("公司");
        int end = NameForms.current().startOf(text, 0 < company ? company + 2 : text.length());
        int from = 0;
        for (int place = placeAt(text, from, end); place > from; place = placeAt(text, from, end)) {
            from = place;
        }
        for (int trade = tradeBefore(text, from, end); trade < end; trade = tradeBefore(text, from, end)) {
            end = trade;
        }
        return Optional.of(text.substring(from, end)).filter(brand -> !brand.isEmpty());
    }

    private int placeAt(String text, int from, int end) {
        for (int to = Math.min(end, from + LONGEST); to > from; to--) {
            if (places.contains(text.substring(from, to))) {
                return to;
            }
        }
        return from;
    }

    private int tradeBefore(String text, int from, int end) {
        for (int start = Math.max(from, end - LONGEST); start < end; start++) {
            if (trades.contains(text.substring(start, end))) {
                return start;
            }
        }
        return end;
    }
}
