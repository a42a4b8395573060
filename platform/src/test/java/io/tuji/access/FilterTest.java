package io.tuji.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One filter from one scope, for everything that a module shows. */
class FilterTest {

    private static final Filter OWN = Filter.where("a = :a", "a", 1);
    private static final Filter ASSOCIATED = Filter.where("b = :b", "b", 2);

    @Test
    void noRightMeansNoRows() {
        assertThat(of(Optional.empty())).isEqualTo(Filter.none());
    }

    @Test
    void eachScopeHasItsCondition() {
        assertThat(of(Optional.of(Scope.ALL))).isEqualTo(Filter.all());
        assertThat(of(Optional.of(Scope.OWN_UNIT))).isEqualTo(OWN);
        assertThat(of(Optional.of(Scope.ASSOCIATED))).isEqualTo(ASSOCIATED);
    }

    @Test
    void whoHasNoBodySeesNoneOfItsRows() {
        Visitor alone = new Visitor(new UserId(1), "a", "A", Optional.empty(), Set.of());
        assertThat(Filter.ownUnit("c.unit", alone)).isEqualTo(Filter.none());
    }

    @Test
    void bothMustLetThrough() {
        assertThat(OWN.and(ASSOCIATED)).isEqualTo(new Filter("((a = :a) and (b = :b))", Map.of("a", 1, "b", 2)));
    }

    @Test
    void oneNameHasOneValue() {
        assertThatThrownBy(() -> OWN.and(Filter.where("x = :a", "a", 7))).hasMessageContaining("parameter a");
    }

    private static Filter of(Optional<Scope> scope) {
        return Filter.of(scope, () -> OWN, () -> ASSOCIATED);
    }
}
