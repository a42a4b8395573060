package io.tuji.importing.internal;

import io.tuji.engine.value.Problem;
import io.tuji.importing.ImportTarget;
import io.tuji.importing.Imports.Basis;
import io.tuji.importing.Imports.Preview;
import io.tuji.importing.Imports.Understood;
import io.tuji.importing.Profile;
import io.tuji.importing.internal.ProfileProposer.Proposal;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks at the first rows of a table through a profile, with the eyes of the import itself. */
final class Previewer<R> {

    private final ImportTarget<R> target;
    private final Inspected table;
    private final ProfileProposer proposer;

    Previewer(ImportTarget<R> target, Inspected table) {
        this.target = target;
        this.table = table;
        this.proposer = new ProfileProposer(target.properties());
    }

    Preview preview(Profile last, Optional<Profile> chosen) {
        List<List<String>> cells = table.sample().stream().map(RawRow::cells).toList();
        Proposal proposal = proposer.propose(last, table.columns(), cells);
        Profile profile = chosen.map(proposer::complete).orElse(proposal.profile());
        List<Problem> problems = new ArrayList<>(table.problems());
        problems.addAll(ProfileCheck.faultsOf(profile, target.properties(), table));
        return new Preview(
                problems,
                table.form().label(),
                table.columns(),
                table.rows(),
                profile,
                basesOf(profile, proposal),
                understood(profile));
    }

    /** What was proposed and left as it was has the basis of the proposal. */
    private static Map<String, Basis> basesOf(Profile profile, Proposal proposal) {
        return profile.columns().stream()
                .filter(column -> proposal.profile()
                        .findByHeader(column.header())
                        .filter(p -> p.property().equals(column.property()))
                        .isPresent())
                .collect(Collectors.toMap(
                        Profile.Column::header, c -> proposal.bases().get(c.header()), (a, b) -> a));
    }

    private List<Understood> understood(Profile profile) {
        Understander<R> understander = new Understander<>(target, profile, table.columns());
        return table.sample().stream().map(raw -> understood(understander, raw)).toList();
    }

    private Understood understood(Understander<R> understander, RawRow raw) {
        Batch<R> one = understander.understand(List.of(raw));
        return one.taken().stream()
                .findFirst()
                .map(t -> new Understood(raw.number(), true, t.cells(), target.shown(t.row()), one.problems()))
                .orElseGet(() -> new Understood(
                        raw.number(), false, one.setAside().get(0).cells(), Map.of(), one.problems()));
    }
}
