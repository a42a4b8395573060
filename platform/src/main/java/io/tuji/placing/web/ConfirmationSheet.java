package io.tuji.placing.web;

import io.tuji.engine.place.Door;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Confirmation.Said;
import io.tuji.placing.internal.ConfirmationListStore.Row;
import io.tuji.web.Show;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Confirmations as rows of a file. */
@Component
class ConfirmationSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "road",
            "first",
            "last",
            "side",
            "company",
            "subdistrictCode",
            "subdistrict",
            "kind",
            "firms",
            "by",
            "at",
            "withdrawn");

    private final PlacingWords words;
    private final Show show;

    ConfirmationSheet(PlacingWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("placing.column." + key)).toList();
    }

    List<String> row(Row row) {
        Confirmation confirmation = row.confirmation();
        Said said = confirmation.said();
        return Stream.concat(
                        Stream.of(confirmation.id().code()),
                        Stream.concat(door(said.door()), rest(row, confirmation, said)))
                .toList();
    }

    private Stream<String> door(Optional<Door> door) {
        return door.map(d -> Stream.of(
                        d.road().name(),
                        Integer.toString(d.number().first()),
                        Integer.toString(d.number().last()),
                        words.side(d.number().parity())))
                .orElseGet(() -> Stream.of("", "", "", ""));
    }

    private Stream<String> rest(Row row, Confirmation confirmation, Said said) {
        return Stream.of(
                said.firm().map(firm -> firm.company().code()).orElse(""),
                said.subdistrict(),
                words.subdistrict(said.subdistrict()),
                words.say("placing.kind." + said.kind()),
                Long.toString(row.firms()),
                confirmation.by(),
                show.time(confirmation.at()),
                confirmation
                        .withdrawn()
                        .map(w -> show.time(w.at()) + " " + w.by())
                        .orElse(""));
    }
}
