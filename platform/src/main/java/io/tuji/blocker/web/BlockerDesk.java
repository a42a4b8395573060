package io.tuji.blocker.web;

import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Blockers.Typed;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.registry.CompanyId;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages and the API of blockers share. */
@Component
class BlockerDesk {

    private final Blockers blockers;
    private final Needs needs;
    private final BlockerWords words;

    BlockerDesk(Blockers blockers, Needs needs, BlockerWords words) {
        this.blockers = blockers;
        this.needs = needs;
        this.words = words;
    }

    Blocker get(String code, Visitor visitor) {
        return Blocker.Id.read(code)
                .flatMap(id -> blockers.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A form to begin with: on a project or a firm, and with what a need says. */
    Typed fresh(String project, String company, String need, Visitor visitor) {
        Optional<Need> found = Need.Id.read(need).flatMap(id -> needs.find(id, visitor));
        String firm = project.isBlank() ? found.map(BlockerDesk::firm).orElse(company) : "";
        boolean unregistered = project.isBlank()
                && found.filter(one -> one.what().firm().company().isEmpty()).isPresent();
        return new Typed(
                project,
                firm.isBlank() && project.isBlank() ? company : firm,
                unregistered ? "yes" : "",
                found.map(one -> one.id().code()).orElse(""),
                found.map(one -> one.what().words()).orElse(""),
                found.map(one -> one.what().details()).orElse(""),
                found.map(one -> cause(one.what().facet()).name()).orElse(""),
                Level.DISTRICT.name(),
                found.map(one -> one.what().firm().name()).orElse(""),
                words.today(),
                visitor.login(),
                "",
                "");
    }

    private static String firm(Need need) {
        return need.what()
                .firm()
                .company()
                .map(CompanyId::code)
                .orElse(need.what().firm().name());
    }

    private static Cause cause(Facet facet) {
        return switch (facet) {
            case PREMISES -> Cause.SPACE;
            case FUNDS -> Cause.FUNDING;
            case POLICY_SERVICE -> Cause.POLICY;
            case SOURCE_RESEARCH, FRONTIER_TECHNOLOGY, VALUE_ADDING -> Cause.OTHER;
        };
    }

    /** As it was typed the last time, to be worded anew. */
    static Typed again(Blocker blocker) {
        return new Typed(
                blocker.subject()
                        .project()
                        .map(project -> project.code().toString())
                        .orElse(""),
                blocker.subject().company().map(CompanyId::code).orElse(""),
                "",
                blocker.what().need().map(Need.Id::code).orElse(""),
                blocker.what().words(),
                blocker.what().details(),
                blocker.what().cause().name(),
                blocker.standing().level().name(),
                blocker.what().askedBy(),
                blocker.what().askedOn().toString(),
                "",
                "",
                "");
    }
}
