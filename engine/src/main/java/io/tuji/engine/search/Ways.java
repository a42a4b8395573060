package io.tuji.engine.search;

import static io.tuji.engine.search.SearchDocument.CORE;
import static io.tuji.engine.search.SearchDocument.NAME;
import static io.tuji.engine.search.SearchDocument.WHOLE;
import static io.tuji.engine.search.SearchDocument.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is asked of the index for each way of finding. */
final class Ways {

    private final List<String> terms;
    private final String joined;

    /** @param terms at least one */
    Ways(List<String> terms) {
        this.terms = terms;
        this.joined = String.join("", terms);
    }

    Query query(Way way) {
        return switch (way) {
            case WHOLE ->
                Parts.either(
                        new TermQuery(new Term(WHOLE, joined)),
                        Parts.inCode(SearchText.BEGIN + joined + SearchText.END));
            case WORD -> word();
            case BEGINNING -> oneWithTheOthers(Parts::begins, term -> Parts.contains(NAME, term));
            case NAME -> all(term -> Parts.contains(NAME, term));
            case OTHER_NAME -> all(Parts::inNames);
            case ANYWHERE -> all(Parts::anywhere);
            case SOUND -> orNone(Spelling.of(joined));
            case LIKE_SOUNDING -> orNone(Spelling.soundingLike(joined));
            case ONE_MISSING -> Slips.oneMissing(joined);
            case ONE_WRONG -> Slips.oneWrong(joined);
        };
    }

    private Query word() {
        Query each = oneWithTheOthers(term -> new TermQuery(new Term(WORD, term)), Parts::anywhere);
        return Parts.either(each, new TermQuery(new Term(WORD, joined)), new TermQuery(new Term(CORE, joined)));
    }

    /** One of the terms as asked, whichever it is, and all others in the other way. */
    private Query oneWithTheOthers(Function<String, Query> one, Function<String, Query> others) {
        Query[] choices = new Query[terms.size()];
        for (int chosen = 0; chosen < choices.length; chosen++) {
            List<Query> parts = new ArrayList<>();
            for (int i = 0; i < terms.size(); i++) {
                parts.add((i == chosen ? one : others).apply(terms.get(i)));
            }
            choices[chosen] = Parts.both(parts);
        }
        return Parts.either(choices);
    }

    private Query all(Function<String, Query> one) {
        return Parts.both(terms.stream().map(one).toList());
    }

    private static Query orNone(Optional<Query> query) {
        return query.orElseGet(MatchNoDocsQuery::new);
    }
}
