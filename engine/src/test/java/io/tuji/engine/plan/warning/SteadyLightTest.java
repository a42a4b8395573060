package io.tuji.engine.plan.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lights that do not flicker: G, Y, R, and - for none. */
class SteadyLightTest {

    @ParameterizedTest
    @CsvSource({
        "G,G,false",
        "R,R,false",
        "-,-,false",
        "-Y,Y,false",
        "GR,G,true",
        "GRR,R,false",
        "GRY,Y,false",
        "GYR,Y,true",
        "GYRR,R,false",
        "GRG,G,false",
        "GRGR,G,true",
        "RG,R,true",
        "RGG,G,false",
        "RGY,Y,false",
        "RYG,Y,true",
        "RYGG,G,false",
        "YGR,Y,true",
        "YRG,Y,true",
        "G-,G,true",
        "G--,-,false",
        "G-R,G,true",
        "G-RR,R,false",
        "GR-R,G,true",
        "G--R,R,false",
        "GRYY,Y,false"
    })
    void changesWhenTwoPeriodsInARowSaySo(String found, String shown, boolean pending) {
        SteadyLight light = SteadyLight.of(lights(found));
        assertThat(light).isEqualTo(new SteadyLight(lights(shown).get(0), pending));
    }

    @ParameterizedTest
    @CsvSource("-")
    void isNoneWithoutAnyPeriod(String none) {
        assertThat(SteadyLight.of(List.of()).light()).isEqualTo(lights(none).get(0));
    }

    static List<Light> lights(String letters) {
        return Arrays.stream(letters.split(""))
                .map(letter -> Arrays.stream(Light.values())
                        .filter(light -> light.name().startsWith(letter.replace("-", "N")))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
