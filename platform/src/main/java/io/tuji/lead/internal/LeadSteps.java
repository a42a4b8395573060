package io.tuji.lead.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.DropReason;
import io.tuji.lead.Lead.Owner;
import io.tuji.lead.Lead.State;
import io.tuji.lead.Leads.Step;
import io.tuji.lead.internal.LeadActStore.Before;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a lead stands after a step, or why the step cannot be taken. */
@Component
class LeadSteps {

    private final LeadActStore acts;
    private final LeadTyped reader;

    LeadSteps(LeadActStore acts, LeadTyped reader) {
        this.acts = acts;
        this.reader = reader;
    }

    Optional<Lead> take(Lead before, Step step, Instant now, Problems problems) {
        if (!step.move().isOpenIn(before.state())) {
            problems.add(LeadProblem.OTHER_STATE, Place.nowhere());
            return Optional.empty();
        }
        return switch (step.move()) {
            case CHECK, REOPEN -> Optional.of(with(before, State.CHECKING, Optional.empty(), before.owner(), now));
            case HAND_ON -> Optional.of(with(before, State.HANDED_ON, Optional.empty(), before.owner(), now));
            case DROP -> dropped(before, step, now, problems);
            case PASS_ON -> passedOn(before, step, now, problems);
            case NOTE -> Optional.of(with(before, before.state(), before.dropped(), before.owner(), now));
            case UNDO -> undone(before, now, problems);
            case RAISE -> throw new IllegalArgumentException(before.id().code() + " is raised already");
        };
    }

    /** What is no reason of the list needs words. */
    private static Optional<Lead> dropped(Lead before, Step step, Instant now, Problems problems) {
        Optional<DropReason> reason = Arrays.stream(DropReason.values())
                .filter(one -> one.name().equals(step.reason()))
                .findFirst();
        if (reason.isEmpty()) {
            problems.add(LeadProblem.REASON_UNKNOWN, Place.field("reason"), step.reason());
        }
        if (reason.filter(DropReason.OTHER::equals).isPresent()) {
            TypedWords.needed("words", step.words(), problems);
        }
        return reason.map(why -> with(before, State.DROPPED, Optional.of(why), before.owner(), now));
    }

    private Optional<Lead> passedOn(Lead before, Step step, Instant now, Problems problems) {
        Optional<Visitor> owner = reader.owner(step.owner(), problems);
        if (owner.filter(person -> person.id().equals(before.owner().person())).isPresent()) {
            problems.add(LeadProblem.SAME_OWNER, Place.field("owner"));
        }
        return owner.map(person -> with(
                before,
                before.state(),
                before.dropped(),
                new Owner(person.id(), person.login(), person.name(), person.orgUnit()),
                now));
    }

    private Optional<Lead> undone(Lead lead, Instant now, Problems problems) {
        Optional<Before> before = acts.beforeLastStep(lead.id());
        if (before.isEmpty()) {
            problems.add(LeadProblem.NOTHING_TO_UNDO, Place.nowhere());
            return Optional.empty();
        }
        if (!problems.hasErrors()) {
            acts.takeBack(before.get().act());
        }
        Optional<OrgUnitId> unit = before.get().unit();
        Owner owner = new Owner(before.get().owner(), "", "", unit);
        return Optional.of(with(lead, before.get().state(), before.get().dropped(), owner, now));
    }

    private static Lead with(Lead lead, State state, Optional<DropReason> dropped, Owner owner, Instant now) {
        return new Lead(
                lead.id(),
                lead.subject(),
                lead.source(),
                owner,
                lead.note(),
                state,
                dropped,
                lead.why(),
                lead.raisedBy(),
                lead.raisedAt(),
                now);
    }
}
