package io.tuji.funnel.internal;

import io.tuji.engine.value.Problems;
import io.tuji.web.TypedForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Of which day and which projects a report speaks. An empty text asks for all, a hyphen for those of none.
 *
 * @param on the evening of this day; never later than today
 * @param zone as it was then, like chain and place
 * @param unit that entered the project, or one below it: that never changes
 * @param source of the lead that it came from
 * @param place code of a subdistrict or id of another place of the pack
 * @param from the first day of entering
 * @param to the last day of entering
 */
public record FunnelQuestion(
        LocalDate on,
        String pipeline,
        String zone,
        String chain,
        String unit,
        String source,
        String place,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public static final String NONE = "-";

    /** The names under which it is asked. */
    public static final List<String> NAMES =
            List.of("on", "pipeline", "zone", "chain", "unit", "source", "place", "from", "to");

    /** Of all projects that one may see. */
    public static FunnelQuestion of(LocalDate on) {
        return new FunnelQuestion(on, "", "", "", "", "", "", Optional.empty(), Optional.empty());
    }

    /** @param problems what is wrong with it; what cannot be read asks for nothing */
    public static FunnelQuestion read(Function<String, Optional<String>> asked, LocalDate today, Problems problems) {
        TypedForm form = new TypedForm(problems);
        Function<String, String> text =
                name -> asked.apply(name).map(String::strip).orElse("");
        return new FunnelQuestion(
                form.past("on", text.apply("on"), today)
                        .filter(day -> !day.isAfter(today))
                        .orElse(today),
                text.apply("pipeline"),
                text.apply("zone"),
                text.apply("chain"),
                text.apply("unit"),
                text.apply("source"),
                text.apply("place"),
                form.day("from", text.apply("from")),
                form.day("to", text.apply("to")));
    }

    public FunnelQuestion withPipeline(String id) {
        return new FunnelQuestion(on, id, zone, chain, unit, source, place, from, to);
    }

    /** Whether it narrows the projects at all. */
    public boolean isNarrowed() {
        return asked().size() > 1;
    }

    /** All that is asked, by name. */
    public Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("on", on.toString());
        asked.put("pipeline", pipeline);
        asked.put("zone", zone);
        asked.put("chain", chain);
        asked.put("unit", unit);
        asked.put("source", source);
        asked.put("place", place);
        asked.put("from", from.map(LocalDate::toString).orElse(""));
        asked.put("to", to.map(LocalDate::toString).orElse(""));
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    /** The same question at an address, with more asked in pairs of name and value; a later value takes the place of an earlier. */
    public String link(String path, String... more) {
        Map<String, String> all = asked();
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        all.values().removeIf(String::isEmpty);
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        all.keySet().forEach(name -> builder.queryParam(name, "{v}"));
        return builder.encode().buildAndExpand(all.values().toArray()).toUriString();
    }

    /** The projects of a pipeline that did something with a stage. */
    public String rows(String of, String what, String stage) {
        return link(Drill.PATH, "pipeline", of, Drill.WHAT, what, Drill.STAGE, stage);
    }

    /** Those of a pipeline that left it for a reason. */
    public String exits(String of, String leaving, String reason) {
        return link(Drill.PATH, "pipeline", of, Drill.WHAT, Drill.LEFT, Drill.LEAVING, leaving, Drill.REASON, reason);
    }
}
