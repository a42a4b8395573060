package io.tuji.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.importing.Imports.Basis;
import io.tuji.importing.Profile;
import io.tuji.importing.Profile.Column;
import io.tuji.importing.Property;
import io.tuji.importing.internal.ProfileProposer.Proposal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the columns of a file mean is proposed from the last file, then their names, then their values. */
class ProfileProposerTest {

    private static final Property CODE =
            new Property("code", true, List.of("信用代码"), List.of(), value -> value.startsWith("91"));
    private static final Property NAME = new Property("name", true, List.of("企业名称", "name"), List.of(), value -> false);
    private static final Property CAPITAL =
            new Property("capital", false, List.of("注册资本"), List.of("万元", "美元", "万美元"), value -> false);

    private final ProfileProposer proposer = new ProfileProposer(List.of(CODE, NAME, CAPITAL));

    @Test
    void findsColumnsByNameInAnyOrder() {
        Proposal proposal = propose(List.of("注册资本", "企业名称", "信用代码"));
        assertThat(proposal.profile().columns())
                .extracting(Column::property)
                .containsExactly("capital", "name", "code");
        assertThat(proposal.bases()).containsEntry("信用代码", Basis.HEADER);
    }

    @ParameterizedTest
    @CsvSource({"ＮＡＭＥ", "Na me", "企业名称（全称）", "*企业名称:"})
    void forgivesHowSourcesWriteANames(String header) {
        assertThat(propose(List.of(header)).profile().find("name")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"注册资本, 万元", "注册资本（万美元）, 万美元", "注册资本(美元), 美元"})
    void readsTheUnitFromTheHeaderAndElseTakesTheUsualOne(String header, String unit) {
        assertThat(propose(List.of(header)).profile().find("capital").flatMap(Column::unit))
                .contains(unit);
    }

    @Test
    void recognisesAColumnWithAnUnknownNameByItsValues() {
        Proposal proposal = proposer.propose(
                Profile.EMPTY, List.of("栏目一"), List.of(List.of("91a"), List.of("91b"), List.of(""), List.of("91c")));
        assertThat(proposal.profile().find("code")).isPresent();
        assertThat(proposal.bases()).containsEntry("栏目一", Basis.VALUES);
    }

    @Test
    void twoValuesAreTooFewToRecogniseAColumn() {
        Proposal proposal = proposer.propose(Profile.EMPTY, List.of("栏目一"), List.of(List.of("91a"), List.of("91b")));
        assertThat(proposal.profile().columns()).isEmpty();
    }

    @Test
    void believesTheLastFileMoreThanTheName() {
        Profile last = new Profile(List.of(new Column("企业名称", "code", Optional.empty())));
        Proposal proposal = proposer.propose(last, List.of("信用代码", "企业名称"), List.of());
        assertThat(proposal.profile().columns()).containsExactly(new Column("企业名称", "code", Optional.empty()));
        assertThat(proposal.bases()).containsEntry("企业名称", Basis.LAST_FILE);
    }

    @Test
    void givesAPropertyToOneColumnOnly() {
        assertThat(propose(List.of("企业名称", "name")).profile().columns()).hasSize(1);
    }

    @Test
    void leavesColumnsWithoutANameAlone() {
        Proposal proposal =
                proposer.propose(Profile.EMPTY, List.of(""), List.of(List.of("91a"), List.of("91b"), List.of("91c")));
        assertThat(proposal.profile().columns()).isEmpty();
    }

    @Test
    void givesAChosenColumnTheUnitThatItsPropertyNeeds() {
        Profile chosen = new Profile(List.of(
                new Column("资本（美元）", "capital", Optional.empty()),
                new Column("乙", "name", Optional.of("万元")),
                new Column("丙", "nonsense", Optional.empty())));
        assertThat(proposer.complete(chosen).columns())
                .containsExactly(
                        new Column("资本（美元）", "capital", Optional.of("美元")), new Column("乙", "name", Optional.empty()));
    }

    private Proposal propose(List<String> header) {
        return proposer.propose(Profile.EMPTY, header, List.of());
    }
}
