package io.tuji.engine.policy;

import io.tuji.engine.policy.Occasion.Round;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document offers to firms that meet its conditions.
 *
 * @param title as the document calls it
 * @param grants the kind of title that it gives; empty where it gives none
 * @param supersedes policies that end where this one begins
 * @param window the days of the year between which applications are taken; empty where any day will do
 * @param evidence what a firm has to hand in
 */
public record Policy(
        String id,
        String title,
        Document document,
        Validity validity,
        List<String> supersedes,
        Optional<String> grants,
        String benefit,
        Optional<Window> window,
        List<String> evidence,
        Map<String, ScoringTable> tables,
        Condition condition) {

    public Policy {
        supersedes = List.copyOf(supersedes);
        evidence = List.copyOf(evidence);
        tables = Map.copyOf(tables);
    }

    /**
     * @param number as 工信部企业〔2026〕2号
     * @param links where its official text, or whoever restates it, is to be read
     */
    public record Document(String number, String issuer, List<String> links) {

        public Document {
            links = List.copyOf(links);
        }
    }

    /** From a day to another, both included; an open end is empty. Beyond it, for some rounds, as far as transitions say. */
    public record Validity(LocalDate from, Optional<LocalDate> to, List<Transition> transitions) {

        public Validity {
            transitions = List.copyOf(transitions);
            if (to.filter(last -> last.isBefore(from)).isPresent()) {
                throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
            }
        }

        boolean covers(Occasion occasion) {
            boolean hasBegun = !occasion.day().isBefore(from);
            boolean hasEnded = to.filter(last -> occasion.day().isAfter(last)).isPresent();
            return hasBegun && (!hasEnded || isCarriedOver(occasion));
        }

        boolean isCarriedOver(Occasion occasion) {
            return transitions.stream()
                    .anyMatch(one ->
                            one.round() == occasion.round() && !occasion.day().isAfter(one.until()));
        }

        Validity endingBefore(LocalDate day) {
            boolean isSooner = to.filter(last -> last.isBefore(day)).isEmpty() && from.isBefore(day);
            return isSooner ? new Validity(from, Optional.of(day.minusDays(1)), transitions) : this;
        }
    }

    /** That a round still goes by an old document until a day, and which document says so. */
    public record Transition(Round round, LocalDate until, String basis) {}

    /** Every year; over New Year where the first day lies behind the last. */
    public record Window(MonthDay first, MonthDay last) {

        public boolean isOpen(LocalDate day) {
            MonthDay at = MonthDay.from(day);
            boolean isBehindFirst = !at.isBefore(first);
            boolean isBeforeLast = !at.isAfter(last);
            return first.isAfter(last) ? isBehindFirst || isBeforeLast : isBehindFirst && isBeforeLast;
        }
    }

    Policy endingBefore(LocalDate day) {
        return new Policy(
                id,
                title,
                document,
                validity.endingBefore(day),
                supersedes,
                grants,
                benefit,
                window,
                evidence,
                tables,
                condition);
    }
}
