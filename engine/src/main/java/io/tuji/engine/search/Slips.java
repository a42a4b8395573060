package io.tuji.engine.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Names that differ from what was typed by one slip.
 *
 * <p>A slip spoils at most two of the tokens that cover a text; a name that holds all but so many is looked at. Too short a text leaves
 * nothing to hold on to: it is compared with whole words and cores instead.
 */
final class Slips {

    private static final int ENOUGH_TOKENS = 4;
    private static final int LONGEST = 100;
    private static final int WORD_FROM = 2;
    private static final int CORE_FROM = 3;

    private Slips() {}

    /** One character was left out. */
    static Query oneMissing(String typed) {
        List<Tokens.Token> tokens = Tokens.of(typed);
        if (tokens.size() < ENOUGH_TOKENS) {
            return shortOnes(typed, oneMore(typed.codePoints().toArray()));
        }
        return typed.length() > LONGEST ? new MatchNoDocsQuery() : longOnes(typed, tokens, OneSlip.MISSING, 1);
    }

    /** One character was added or replaced, or two neighbours changed places. */
    static Query oneWrong(String typed) {
        List<Tokens.Token> tokens = Tokens.of(typed);
        if (tokens.size() < ENOUGH_TOKENS) {
            return shortOnes(typed, new LevenshteinAutomata(typed, true).toAutomaton(1));
        }
        return typed.length() > LONGEST ? new MatchNoDocsQuery() : longOnes(typed, tokens, OneSlip.WRONG, 2);
    }

    private static Query longOnes(String typed, List<Tokens.Token> tokens, OneSlip slip, int spoilt) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        tokens.forEach(token -> query.add(new TermQuery(new Term(SearchDocument.NAME, token.text())), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(tokens.size() - spoilt);
        return new NameCheck(query.build(), slip, typed);
    }

    private static Query shortOnes(String typed, Automaton near) {
        int length = typed.codePointCount(0, typed.length());
        List<Query> queries = new ArrayList<>();
        if (length >= WORD_FROM) {
            queries.add(new AutomatonQuery(new Term(SearchDocument.WORD, ""), near));
        }
        if (length >= CORE_FROM) {
            queries.add(new AutomatonQuery(new Term(SearchDocument.CORE, ""), near));
        }
        return queries.isEmpty() ? new MatchNoDocsQuery() : Parts.either(queries.toArray(Query[]::new));
    }

    /** Accepts the text with any one character put in anywhere: a row of states before it and a row behind it. */
    private static Automaton oneMore(int[] text) {
        Automaton automaton = new Automaton();
        int behind = text.length + 1;
        for (int i = 0; i < 2 * behind; i++) {
            automaton.createState();
        }
        for (int i = 0; i <= text.length; i++) {
            automaton.addTransition(i, behind + i, Character.MIN_CODE_POINT, Character.MAX_CODE_POINT);
            if (i < text.length) {
                automaton.addTransition(i, i + 1, text[i]);
                automaton.addTransition(behind + i, behind + i + 1, text[i]);
            }
        }
        automaton.setAccept(behind + text.length, true);
        automaton.finishState();
        return automaton;
    }
}
