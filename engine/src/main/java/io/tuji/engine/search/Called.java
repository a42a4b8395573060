package io.tuji.engine.search;

import io.tuji.engine.naming.CompanyName;
import io.tuji.engine.naming.CompanyNames;
import io.tuji.engine.naming.NamePart;
import java.util.List;

/**
 * What a record is called.
 *
 * @param name its name as it is written
 * @param word the part that people know it by, for a firm the trade name (字号); empty if there is none
 * @param core the name without place and form, where it tells more than the word; may be empty
 * @param others names that it has or had besides
 */
public record Called(String name, String word, String core, List<String> others) {

    /** A name of which no part stands out. */
    public static Called plain(String name) {
        return new Called(name, "", "", List.of());
    }

    /** A firm: its name is read for trade name and line of business. */
    public static Called company(String name, List<String> others) {
        CompanyName read = CompanyNames.shipped().best(name);
        String word = read.brand().map(NamePart::text).orElse("");
        return new Called(name, word, word + read.trade(), others);
    }
}
