package io.tuji.district;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Which district a pack describes.
 *
 * @param division the six digits of the division (行政区划代码)
 * @param zone where the district's clock stands
 * @param languages of the pages, as BCP 47 tags; the first leads
 * @param version the day of this edition of the pack
 * @param keeper who can supply what the pack leaves unknown, where the pack names nobody else
 * @param figures measures whose latest figures lead the first page, in their order
 */
public record PackHead(
        String id,
        Name name,
        String division,
        ZoneId zone,
        List<String> languages,
        LocalDate version,
        String keeper,
        List<String> figures) {

    public PackHead {
        languages = List.copyOf(languages);
        figures = List.copyOf(figures);
    }
}
