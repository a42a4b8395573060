package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import io.tuji.web.Listing;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class CompanyQueryTest {

    private static CompanyQuery query(String... parameters) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (int i = 0; i < parameters.length; i += 2) {
            request.addParameter(parameters[i], parameters[i + 1]);
        }
        return CompanyQuery.of(Listing.read(request, CompanyQuery.SHAPE));
    }

    @Test
    void asksForNothingWithoutFilters() {
        assertThat(query().filter().parameters()).isEmpty();
    }

    @Test
    void aProvinceFindsAllThatLiesInIt() {
        assertThat((String[]) query("division", "310000").filter().parameters().get("divisions"))
                .containsExactly("31%");
        assertThat((String[]) query("division", "310104").filter().parameters().get("divisions"))
                .containsExactly("310104%");
    }

    @Test
    void takesCapitalInTenThousands() {
        assertThat(query("capitalFrom", "1,000").filter().parameters().get("capitalFrom"))
                .hasToString("10000000");
    }

    @Test
    void whatIsTypedNeverReachesTheSql() {
        assertThat(query("grade", "x' or true --", "division", "' or true", "source", "1 or true")
                        .filter()
                        .sql())
                .doesNotContain("or true");
    }

    @Test
    void namesTheFilterThatIsWrong() {
        assertThat(query("from", "昨天", "capitalTo", "许多").problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("VAL-101", "REG-111");
    }
}
