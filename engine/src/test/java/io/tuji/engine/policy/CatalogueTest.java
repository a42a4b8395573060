package io.tuji.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.policy.Policy.Document;
import io.tuji.engine.policy.Policy.Transition;
import io.tuji.engine.policy.Policy.Validity;
import io.tuji.engine.policy.Policy.Window;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which document a firm is judged by on which day, in which round. */
class CatalogueTest {

    private static final LocalDate CHANGE = LocalDate.of(2026, 4, 1);
    private static final Transition RENEWALS =
            new Transition(Occasion.Round.RENEWAL, LocalDate.of(2026, 12, 31), "117号");

    private final Catalogue catalogue = new Catalogue(List.of(
            policy("old", "2022-06-01", Optional.empty(), List.of(), RENEWALS),
            policy("new", "2026-04-01", Optional.empty(), List.of("old"))));

    private static Policy policy(
            String id, String from, Optional<String> to, List<String> supersedes, Transition... transitions) {
        return new Policy(
                id,
                id,
                new Document(id, "工信部", List.of()),
                new Validity(LocalDate.parse(from), to.map(LocalDate::parse), List.of(transitions)),
                supersedes,
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Map.of(),
                new Condition.Holds("listed", true));
    }

    private List<String> inForce(Occasion occasion) {
        return catalogue.inForce(occasion).stream().map(Policy::id).toList();
    }

    @Test
    void aDocumentEndsOnTheEveOfItsSuccessor() {
        assertThat(inForce(Occasion.on(CHANGE.minusDays(1)))).containsExactly("old");
        assertThat(inForce(Occasion.on(CHANGE))).containsExactly("new");
        assertThat(inForce(Occasion.on(LocalDate.of(2022, 5, 31)))).isEmpty();
        assertThat(inForce(Occasion.on(LocalDate.of(2022, 6, 1)))).containsExactly("old");
        assertThat(catalogue.find("old").orElseThrow().validity().to()).contains(CHANGE.minusDays(1));
    }

    @Test
    void aRoundThatIsCarriedOverStillGoesByTheOldOne() {
        assertThat(inForce(Occasion.on(CHANGE).renewal())).containsExactly("old");
        assertThat(inForce(Occasion.on(LocalDate.of(2026, 12, 31)).renewal())).containsExactly("old");
        assertThat(inForce(Occasion.on(LocalDate.of(2027, 1, 1)).renewal())).containsExactly("new");
    }

    @Test
    void whatHasEndedBeforeIsNotProlonged() {
        Catalogue gap = new Catalogue(List.of(
                policy("old", "2020-01-01", Optional.of("2021-12-31"), List.of()),
                policy("new", "2026-04-01", Optional.empty(), List.of("old"))));
        assertThat(gap.inForce(Occasion.on(LocalDate.of(2022, 1, 1)))).isEmpty();
        assertThat(gap.find("old").orElseThrow().validity().to()).contains(LocalDate.of(2021, 12, 31));
        assertThat(gap.find("none")).isEmpty();
        assertThat(gap.all()).hasSize(2);
    }

    @Test
    void refusesAValidityThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> policy("p", "2026-01-02", Optional.of("2026-01-01"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWindowIsOpenEveryYearAlsoOverNewYear() {
        Window summer = new Window(MonthDay.of(6, 1), MonthDay.of(8, 31));
        assertThat(summer.isOpen(LocalDate.of(2026, 6, 1)) && summer.isOpen(LocalDate.of(2027, 8, 31)))
                .isTrue();
        assertThat(summer.isOpen(LocalDate.of(2026, 5, 31)) || summer.isOpen(LocalDate.of(2026, 9, 1)))
                .isFalse();
        Window winter = new Window(MonthDay.of(11, 1), MonthDay.of(1, 31));
        assertThat(winter.isOpen(LocalDate.of(2026, 11, 1)) && winter.isOpen(LocalDate.of(2027, 1, 31)))
                .isTrue();
        assertThat(winter.isOpen(LocalDate.of(2026, 10, 31)) || winter.isOpen(LocalDate.of(2027, 2, 1)))
                .isFalse();
    }
}
