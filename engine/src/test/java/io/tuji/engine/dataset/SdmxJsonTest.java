package io.tuji.engine.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxJsonTest {

    private final Map<String, Object> message = SdmxJson.message(InventedDataset.dataset());

    @Test
    void aWrittenMessageKeepsToEveryRule() {
        assertThat(SdmxJsonRules.check(message)).isEmpty();
    }

    @Test
    void aSeriesIsOfOneFrequencyAreaVariableAndUnit() {
        assertThat(series().keySet()).containsExactly("0:0:0:0", "1:0:0:0", "0:1:0:0", "2:0:1:1");
    }

    @Test
    void anObservationStandsAtItsTimeWithValueStatusAndBound() {
        assertThat(series().get("1:0:0:0"))
                .extracting("observations")
                .extracting("1")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .startsWith(new BigDecimal("310"), 1, 1, 1, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, A",
        "2023-H2, 2023-S2, S",
        "2023-Q4, 2023-Q4, Q",
        "2023-12, 2023-12, M",
        "2023-04-17, 2023-04-17, D",
        "2023-01..02, 2023-01-01/P2M, _O",
        "2023-YTD-09, 2023-01-01/P9M, _O",
        "2016..2020, 2016-01-01/P60M, _O"
    })
    void everyPeriodHasATimeOfTheStandard(String period, String time, String frequency) {
        assertThat(SdmxTime.text(Period.parse(period))).isEqualTo(time);
        assertThat(SdmxTime.frequency(Period.parse(period))).isEqualTo(frequency);
    }

    @Test
    void namesTheBrokenRule() {
        series().put("9:0:0:0", Json.object());
        series().put("0:0", Json.object());
        meta().put("id", "第一号");
        meta().remove("sender");
        assertThat(SdmxJsonRules.check(message))
                .extracting(BrokenRule::rule)
                .containsExactlyInAnyOrder(
                        "sdmx-json/series-key-in-range",
                        "sdmx-json/series-key-length",
                        "sdmx-json/meta-id-pattern",
                        "sdmx-json/meta-sender-required");
    }

    @Test
    void seesAnObservationThatLeadsNowhere() {
        @SuppressWarnings("unchecked")
        var observations = (Map<String, Object>)
                Objects.requireNonNull(series().get("0:0:0:0")).get("observations");
        Objects.requireNonNull(observations).put("7", List.of("much", 0));
        observations.put("1", List.of(1, 99));
        observations.put("2", List.of(1, 0, 0, 0, 0, 0, 0, 0));
        assertThat(SdmxJsonRules.check(message))
                .extracting(BrokenRule::rule)
                .containsExactlyInAnyOrder(
                        "sdmx-json/observation-key-in-range",
                        "sdmx-json/observation-value-number",
                        "sdmx-json/attribute-index-in-range",
                        "sdmx-json/observation-no-longer-than-components");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> meta() {
        return (Map<String, Object>) Objects.requireNonNull(message.get("meta"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> series() {
        var data = (Map<String, List<Map<String, Map<String, Map<String, Object>>>>>) Objects.requireNonNull(
                message.get("data"));
        return Objects.requireNonNull(
                Objects.requireNonNull(data.get("dataSets")).get(0).get("series"));
    }
}
