package io.tuji.registry;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Firms that a person enters by hand because no list names them yet. */
public interface Newcomers {

    /** What was typed, by property; blank where nothing was. */
    record Typed(Map<String, String> texts) {

        public Typed {
            texts = Map.copyOf(texts);
        }

        public String text(String property) {
            return texts.getOrDefault(property, "").strip();
        }
    }

    /** The company it became, which is an earlier one where the credit code is known; or the problems say why not. */
    record Outcome(List<Problem> problems, Optional<CompanyId> company) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Everything that can be typed, in the order of the form. */
    List<String> properties();

    /** What is wrong with it; nothing is stored. */
    List<Problem> check(Typed typed);

    Outcome enter(Typed typed, String reason, Visitor visitor);
}
