package io.tuji.analysis.internal;

import io.tuji.analysis.Analysis;
import io.tuji.engine.plan.analysis.Fact;
import io.tuji.engine.plan.analysis.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A whole paper, as pages and files show it. */
public record Paper(Analysis head, List<Said> said, Basis basis) {

    /**
     * What a paper was composed from, beside its sentences.
     *
     * @param facts all that was known, also what no sentence says
     * @param rows of the table of indicators
     * @param invented whether anything of it was made up for a demonstration
     */
    public record Basis(List<Fact> facts, List<Row> rows, List<Course> courses, boolean invented) {

        public Basis {
            facts = List.copyOf(facts);
            rows = List.copyOf(rows);
            courses = List.copyOf(courses);
        }
    }

    /** One line of the table: what stands in each of its columns. */
    public record Row(String measure, List<List<Piece>> cells) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /** The path of an indicator beside what came, for a picture; empty where nothing is known of a year. */
    public record Course(String measure, String name, String unit, List<Point> points) {

        public Course {
            points = List.copyOf(points);
        }
    }

    public record Point(int year, Optional<BigDecimal> path, Optional<BigDecimal> actual) {}

    public Paper {
        said = List.copyOf(said);
    }

    /** What stands in the paper: everything that was not taken out. */
    public List<Said> standing() {
        return said.stream().filter(s -> !s.dropped()).toList();
    }

    public Optional<Said> find(long paragraph) {
        return said.stream().filter(s -> s.id() == paragraph).findFirst();
    }
}
