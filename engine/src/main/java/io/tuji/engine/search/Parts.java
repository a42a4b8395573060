package io.tuji.engine.search;

import static io.tuji.engine.search.SearchDocument.CODE;
import static io.tuji.engine.search.SearchDocument.NAME;
import static io.tuji.engine.search.SearchDocument.OTHER;
import static io.tuji.engine.search.SearchDocument.PLACE;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for a piece of text in the pairs of a field. */
final class Parts {

    private Parts() {}

    static Query contains(String field, String text) {
        if (text.codePointCount(0, text.length()) == 1) {
            return new PrefixQuery(new Term(field, text));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        Tokens.of(text).forEach(token -> phrase.add(new Term(field, token.text()), token.at()));
        PhraseQuery built = phrase.build();
        return built.getTerms().length == 1 ? new TermQuery(built.getTerms()[0]) : built;
    }

    /** The name, the word in it, or the number begins so. */
    static Query begins(String term) {
        return either(
                contains(NAME, SearchText.BEGIN + term),
                contains(NAME, SearchText.WORD + term),
                inCode(SearchText.BEGIN + term));
    }

    static Query inNames(String term) {
        return either(contains(NAME, term), contains(OTHER, term));
    }

    static Query anywhere(String term) {
        return either(contains(NAME, term), contains(OTHER, term), inCode(term), contains(PLACE, term));
    }

    /** No number holds a Chinese character. */
    static Query inCode(String text) {
        return text.chars().allMatch(c -> c < 0x80) ? contains(CODE, text) : new MatchNoDocsQuery();
    }

    static Query either(Query... queries) {
        return joined(List.of(queries), Occur.SHOULD);
    }

    static Query both(List<Query> queries) {
        return queries.size() == 1 ? queries.get(0) : joined(queries, Occur.FILTER);
    }

    private static Query joined(List<Query> queries, Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        queries.forEach(each -> query.add(each, occur));
        return query.build();
    }
}
