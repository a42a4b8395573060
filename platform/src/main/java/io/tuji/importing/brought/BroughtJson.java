package io.tuji.importing.brought;

import io.tuji.web.ApiProblem;
import io.tuji.web.Described;
import java.util.List;
import java.util.Optional;

/** What came of rows that a program brought. */
public record BroughtJson<B>(
        @Described(zh = "新存入的条数", en = "rows that are new") int added,

        @Described(zh = "原已有的条数", en = "rows that stood before")
        int already,

        @Described(zh = "搁置的行及原因", en = "why each of the others was set aside")
        List<ApiProblem.Item> setAside,

        @Described(zh = "整批撤回时用；没有新存入则没有", en = "to take them back as a whole; none where nothing is new")
        Optional<B> batch) {

    public BroughtJson {
        setAside = List.copyOf(setAside);
    }
}
