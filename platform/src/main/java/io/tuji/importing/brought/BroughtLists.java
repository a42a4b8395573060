package io.tuji.importing.brought;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Shows what the file of a list says, and takes the rows that were shown: nothing is kept between the two but what the page carries. */
@Service
public class BroughtLists {

    /** In bytes: what a form of the web server takes, with room for the rest of the form. */
    private static final int LONGEST = 1_900_000;

    private static final TypeReference<List<BroughtRow>> ROWS = new TypeReference<>() {};

    private final ObjectMapper json;

    BroughtLists(ObjectMapper json) {
        this.json = json;
    }

    public <T> Preview<T> preview(BroughtList<T, ?> list, Path file, String name, Visitor visitor) throws IOException {
        BroughtFile read = BroughtFile.read(file, name, list);
        if (!read.usable()) {
            return Preview.refused(read.problems());
        }
        Understood<T> understood = list.understand(read.rows(), visitor);
        String rows = json.writeValueAsString(understood.rows());
        if (rows.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Preview.refused(List.of(BroughtProblem.TOO_LONG.at(Place.file(name))));
        }
        Map<String, String> headers =
                list.columns().stream().collect(Collectors.toMap(BroughtColumn::field, BroughtColumn::header));
        List<Problem> setAside = Stream.concat(
                        read.problems().stream(),
                        understood.setAside().stream().map(problem -> underHeader(problem, headers)))
                .toList();
        return new Preview<>(understood.fresh(), understood.known(), rows, setAside, true);
    }

    /** Whoever mends a file looks for the header and not for the field. */
    private static Problem underHeader(Problem problem, Map<String, String> headers) {
        return problem.place()
                .field()
                .map(field -> problem.place().atField(headers.getOrDefault(field, field)))
                .map(place -> new Problem(problem.code(), problem.severity(), place, problem.arguments()))
                .orElse(problem);
    }

    /** The rows of a preview, understood again as things stand now. */
    public <B> Brought<B> take(BroughtList<?, B> list, String rows, Visitor visitor) {
        return read(rows)
                .map(all -> take(list, all, visitor))
                .orElseGet(() -> Brought.refused(BroughtProblem.PREVIEW_GONE.at(Place.nowhere())));
    }

    private Optional<List<BroughtRow>> read(String rows) {
        try {
            return Optional.ofNullable(json.readValue(rows, ROWS));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    public <B> Brought<B> take(BroughtList<?, B> list, List<BroughtRow> rows, Visitor visitor) {
        return rows.size() > list.mostRows()
                ? Brought.refused(BroughtProblem.TOO_MANY_ROWS.at(Place.nowhere(), list.mostRows()))
                : list.take(rows, visitor);
    }
}
