package io.tuji.engagement;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engine.value.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who may go on speaking for a firm (首报首谈), and what bodies settle about it. Everybody who may see projects sees who holds a claim and
 * who shares; what was said in a matter, only those of its bodies and whoever sees all projects.
 */
public interface Claims {

    record Body(OrgUnitId id, String name) {}

    /** By what a body holds the claim. */
    enum Why {
        CONTACT,
        DECISION,
        TRANSFER
    }

    /** @param until the last day on which it holds without another contact */
    record Holder(Body body, LocalDate since, LocalDate until, Why why) {}

    record Share(Body body, int percent) {}

    enum Kind {
        /** A body says that the claim should be its own. */
        DISPUTE,
        /** The holder offers it to another body. */
        TRANSFER,
        /** Bodies share what comes of the firm. */
        SHARE
    }

    enum State {
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    /** What can be done with a matter. */
    enum Act {
        DECIDE,
        ACCEPT,
        DECLINE,
        WITHDRAW,
        /** Takes a decision back: the dispute is open again. */
        REOPEN
    }

    /** @param givenTo the body that has the claim from then on */
    record Answer(String by, Instant at, String words, Optional<Body> givenTo) {}

    /**
     * What bodies settle about a firm.
     *
     * @param from the body that held the claim when it was opened
     * @param body that wants the claim, is offered it, or has opened the sharing
     */
    record Matter(
            Id id,
            Kind kind,
            Firm firm,
            Optional<Body> from,
            Body body,
            String words,
            State state,
            String openedBy,
            Instant openedAt,
            Optional<Answer> answer,
            List<Share> shares) {

        private static final Pattern CODE = Pattern.compile("ST-(\\d{6,18})");

        public Matter {
            shares = List.copyOf(shares);
        }

        public record Id(long value) {

            /** Reads a code in any case; empty for everything else. */
            public static Optional<Id> read(String code) {
                Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
                return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
            }

            /** As people see it; never given twice. */
            public String code() {
                return "ST-%06d".formatted(value);
            }
        }
    }

    /**
     * How things stand with a firm.
     *
     * @param holder empty where nobody holds the claim
     * @param days for so many days after a contact it holds; empty where the pack does not say
     * @param shares that hold
     * @param matters that the visitor may read, the latest first
     */
    record Standing(
            Firm firm, Optional<Holder> holder, Optional<Integer> days, List<Share> shares, List<Matter> matters) {

        public Standing {
            shares = List.copyOf(shares);
            matters = List.copyOf(matters);
        }

        /** How many of the matters wait for an answer. */
        public long waiting() {
            return matters.stream()
                    .filter(matter -> matter.state() == State.OPEN)
                    .count();
        }
    }

    /** As people type it. */
    record TypedShare(String body, String percent) {

        public TypedShare {
            body = Objects.requireNonNullElse(body, "");
            percent = Objects.requireNonNullElse(percent, "");
        }
    }

    /** The matter as it stands now, or why nothing was done. */
    record Outcome(Optional<Matter> now, List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }

        public static Outcome refused(List<Problem> problems) {
            return new Outcome(Optional.empty(), problems);
        }
    }

    /** The firm that is meant, or what is wrong with it. */
    record Found(Optional<Firm> firm, List<Problem> problems) {

        public Found {
            problems = List.copyOf(problems);
        }
    }

    /** @param typed code, credit code or whole name; of a firm that no register lists, the name */
    Found firm(String typed, boolean unregistered, Visitor visitor);

    Standing of(Firm firm, Visitor visitor);

    Optional<Matter> find(Matter.Id id, Visitor visitor);

    /** Those that wait for an answer, the earliest first. */
    List<Matter> open(Visitor visitor);

    Set<Act> acts(Matter matter, Visitor visitor);

    /** What the visitor can open about a firm now. */
    Set<Kind> openings(Firm firm, Visitor visitor);

    /** Says that the claim should be the visitor's body's. */
    Outcome dispute(Firm firm, String words, Visitor visitor);

    /** @param body that is to have it, once one of its people has accepted */
    Outcome transfer(Firm firm, String body, String words, Visitor visitor);

    /** Replaces the sharing before. */
    Outcome share(Firm firm, List<TypedShare> shares, String words, Visitor visitor);

    /** @param body one of the two that quarrel */
    Outcome decide(Matter.Id id, String body, String words, Visitor visitor);

    /** Every act but a decision. */
    Outcome act(Matter.Id id, Act act, String words, Visitor visitor);
}
