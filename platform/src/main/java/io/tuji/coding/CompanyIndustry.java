package io.tuji.coding;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.value.Known;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;

/**
 * The industry of a firm, or why that is not known.
 *
 * @param found the industry and why it is believed; empty unless the state is {@link State#CODED}
 * @param why it is not coded; empty if it is
 * @param model that read the texts: {@code shipped}, or the code of one of the district's own
 * @param candidates what the coder holds likeliest, or the codes that sources state against each other
 */
public record CompanyIndustry(
        CompanyId company,
        State state,
        Optional<Found> found,
        Optional<Why> why,
        String model,
        List<Guess> candidates) {

    /** What came of it. */
    public enum State {
        CODED,
        /** A person must look at it. */
        REVIEW,
        /** There is nothing from which anybody could tell. */
        UNKNOWN
    }

    /** Who decided, the strongest word first. */
    public enum Basis {
        PERSON,
        SOURCE,
        CODER
    }

    /** Why it is not coded. */
    public enum Why {
        /** The coder is less sure than the district wants. */
        UNSURE,
        /** Sources state different codes. */
        CONFLICT,
        /** There is a name alone, and confidence is measured on scopes and products. */
        NAME_ONLY,
        /** Neither scope nor products, and the name says nothing. */
        SILENT
    }

    /** @param confidence calibrated, from 0 to 1; empty where a person or a source has said it */
    public record Found(IndustryCode industry, Basis basis, Optional<Double> confidence) {}

    /** @param confidence empty where a source states it */
    public record Guess(IndustryCode industry, Optional<Double> confidence) {}

    public CompanyIndustry {
        candidates = List.copyOf(candidates);
        if ((state == State.CODED) != found.isPresent() || found.isPresent() == why.isPresent()) {
            throw new IllegalArgumentException(state + " with " + found + " and " + why);
        }
    }

    /** What sources dispute is a conflict with its candidates; what nobody has said is missing; the rest waits for a person. */
    public Known<IndustryCode> industry() {
        return found.map(Found::industry).map(Known::of).orElseGet(this::unknown);
    }

    private Known<IndustryCode> unknown() {
        return switch (why.orElseThrow()) {
            case CONFLICT ->
                Known.conflict(candidates.stream().map(Guess::industry).toList());
            case SILENT -> Known.missing();
            case UNSURE, NAME_ONLY -> Known.undecided();
        };
    }
}
