package io.tuji.title;

import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A title with the firm that has it.
 *
 * @param firm as it stands today, also where the title was entered of a company that was merged into it
 * @param subdistrict where the firm lies; empty where that is not known
 * @param last the last day of the title; empty for one that stands until it is ended
 * @param renewed whether the firm has another title of the kind that lasts longer
 */
public record HeldTitle(
        Title title,
        CompanyId firm,
        String name,
        Optional<String> creditCode,
        boolean invented,
        Optional<String> subdistrict,
        Optional<LocalDate> last,
        boolean renewed,
        TitleState state) {}
