package io.tuji.promotion;

import io.tuji.access.Visitor;
import io.tuji.promotion.Project.Aim;
import io.tuji.promotion.Project.Left;
import io.tuji.promotion.Project.Next;
import io.tuji.promotion.Project.Space;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects made up for a demonstration, on invented firms: past all gates, and on days that are long gone. They go with their firms. */
public interface InventedProjects {

    /** A stage that was entered, and when. */
    record Passed(String stage, Instant at) {}

    /** That a field was changed; the way in which slips come about. */
    record Slip(String field, String before, String after, Instant at) {}

    /**
     * @param way the earliest first; the last is where it stands
     * @param accepter who lets it land; does not belong to it
     */
    record Made(
            CompanyId company,
            String name,
            String pipeline,
            Visitor owner,
            Visitor accepter,
            List<Passed> way,
            List<Slip> slips,
            Optional<Left> left,
            Aim aim,
            Optional<String> zone,
            Map<String, Object> fields,
            Next next,
            Space space) {

        public Made {
            way = List.copyOf(way);
            slips = List.copyOf(slips);
            fields = Map.copyOf(fields);
        }
    }

    Project add(Made made);
}
