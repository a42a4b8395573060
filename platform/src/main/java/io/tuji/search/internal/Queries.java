package io.tuji.search.internal;

import static io.tuji.search.internal.Fields.CODE;
import static io.tuji.search.internal.Fields.KIND;
import static io.tuji.search.internal.Fields.NAME;
import static io.tuji.search.internal.Fields.PLACE;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is asked of the index, from the best kind of hit to the widest. */
final class Queries {

    private Queries() {}

    /** Each query's hits are better than the next one's; the last one's are the whole hit set. */
    static List<Query> fromBestToWidest(String kind, List<String> terms) {
        return List.of(
                all(kind, terms, Queries::beginning),
                all(kind, terms, term -> contains(NAME, term)),
                anywhere(kind, terms));
    }

    static Query anywhere(String kind, List<String> terms) {
        return all(kind, terms, term -> either(contains(NAME, term), contains(CODE, term), contains(PLACE, term)));
    }

    private static Query beginning(String term) {
        String marked = Writing.BEGIN + term;
        return either(contains(NAME, marked), contains(CODE, marked));
    }

    private static Query all(String kind, List<String> terms, Function<String, Query> one) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(KIND, kind)), Occur.FILTER);
        terms.forEach(term -> query.add(one.apply(term), Occur.FILTER));
        return new ConstantScoreQuery(query.build());
    }

    private static Query either(Query... queries) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Query each : queries) {
            query.add(each, Occur.SHOULD);
        }
        return query.build();
    }

    private static Query contains(String field, String text) {
        int[] characters = text.codePoints().toArray();
        if (characters.length == 1) {
            return new PrefixQuery(new Term(field, text));
        }
        if (characters.length == 2) {
            return new TermQuery(new Term(field, text));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 1 < characters.length; i++) {
            phrase.add(new Term(field, new String(characters, i, 2)), i);
        }
        return phrase.build();
    }
}
