package io.tuji.analysis.word;

import io.tuji.analysis.internal.Paper;
import io.tuji.engine.plan.analysis.Fact;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.Source;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Follows every number in the text of a file back to what it rests on. */
final class Traced {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    private final Paper paper;
    private final Observations observations;

    Traced(Paper paper, Observations observations) {
        this.paper = paper;
        this.observations = observations;
    }

    /** The numbers of the file that nothing stands behind, each with the text around it. */
    List<String> untraced(XWPFDocument file) {
        List<String> untraced = new ArrayList<>();
        texts(file).forEach(text -> {
            String rest = declared(text).map(pieces -> withoutTraced(pieces)).orElse(text);
            Matcher number = NUMBER.matcher(rest);
            while (number.find()) {
                untraced.add(number.group() + " in: " + text);
            }
        });
        return untraced;
    }

    private static Stream<String> texts(XWPFDocument file) {
        Stream<String> lines = file.getParagraphs().stream().map(paragraph -> paragraph.getText());
        Stream<String> cells = file.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText);
        return Stream.concat(lines, cells).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The pieces of which a text of the file was made. */
    private Optional<List<Piece>> declared(String text) {
        Stream<List<Piece>> title = Stream.of(List.of(Piece.name(paper.head().title())));
        Stream<List<Piece>> said = paper.standing().stream().map(s -> s.pieces());
        Stream<List<Piece>> cells = paper.basis().rows().stream().flatMap(row -> row.cells().stream());
        Stream<List<Piece>> captions = paper.basis().courses().stream()
                .map(course -> List.of(Piece.name(course.name() + "：规划路径与实绩（" + course.unit() + "）")));
        return Stream.of(title, said, cells, captions)
                .flatMap(pieces -> pieces)
                .filter(pieces -> Piece.text(pieces).strip().equals(text))
                .findFirst();
    }

    /** Names and times are declared; a figure has to show a fact that rests on figures which stand now. */
    private String withoutTraced(List<Piece> pieces) {
        StringBuilder rest = new StringBuilder();
        for (Piece piece : pieces) {
            boolean isTraced = switch (piece.kind()) {
                case NAME, TIME -> true;
                case FIGURE -> isTraced(piece);
                case WORDS, UNSOURCED -> false;
            };
            rest.append(isTraced ? " " : piece.text());
        }
        return rest.toString();
    }

    private boolean isTraced(Piece piece) {
        Piece.Link link = piece.link().orElseThrow();
        Optional<Fact> fact = paper.basis().facts().stream()
                .filter(f -> f.key().text().equals(link.fact()))
                .findFirst();
        return fact.filter(f -> f.shown().equals(piece.text()) || f.shownSize().equals(piece.text()))
                        .filter(f -> f.sources().equals(link.sources()))
                        .filter(this::agrees)
                        .isPresent()
                && link.sources().stream().allMatch(this::stands);
    }

    private boolean stands(Source source) {
        return source.isOfPlan()
                || observations
                        .find(new Ref(source.id()))
                        .filter(o -> o.version() == source.version() && !o.withdrawn())
                        .isPresent();
    }

    /** A level and a stated growth have to be those of the observation itself. */
    private boolean agrees(Fact fact) {
        if (fact.key().kind() != Fact.Kind.LEVEL) {
            return true;
        }
        PlanObservation said =
                observations.find(new Ref(fact.sources().get(0).id())).orElseThrow();
        return said.what().level().orElseThrow().amount().compareTo(fact.value()) == 0
                && said.what().period().equals(fact.key().period());
    }
}
