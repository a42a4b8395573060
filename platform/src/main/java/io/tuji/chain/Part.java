package io.tuji.chain;

import io.tuji.district.Name;
import java.util.List;

/**
 * A part of the district in which firms can be counted.
 *
 * @param id code of a subdistrict or id of an area
 * @param subdistricts codes of the subdistricts that it consists of
 */
public record Part(String id, Name name, List<String> subdistricts) {

    public Part {
        subdistricts = List.copyOf(subdistricts);
    }
}
