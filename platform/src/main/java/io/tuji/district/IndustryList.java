package io.tuji.district;

import java.util.List;

/** A list of industries, fields or forms that a source draws up and that is no cluster. */
public record IndustryList(String id, Name name, List<String> items, List<Figure> figures, Origin origin) {

    public IndustryList {
        items = List.copyOf(items);
        figures = List.copyOf(figures);
    }
}
