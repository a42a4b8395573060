package io.tuji.web;

import io.tuji.engine.value.Place;
import io.tuji.web.internal.InputProblem;
import java.util.List;
import java.util.regex.Pattern;

/** Ids stand in the API as texts; those that are numbers are read here. */
public final class ApiId {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private ApiId() {}

    /** @throws ApiRefused if the text is no number */
    public static long read(String text, String field) {
        if (!NUMBER.matcher(text).matches()) {
            throw ApiRefused.input(List.of(InputProblem.UNREADABLE.at(Place.field(field), field)));
        }
        return Long.parseLong(text);
    }
}
