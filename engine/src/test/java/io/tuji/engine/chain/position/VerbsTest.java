package io.tuji.engine.chain.position;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbsTest {

    @Test
    void cutsVerbsFromBothSides() {
        assertThat(thing("生产加工传感器")).isEqualTo("传感器");
        assertThat(thing("传感器的研发与制造")).isEqualTo("传感器");
        assertThat(thing("从事传感器的设计")).isEqualTo("传感器");
    }

    @Test
    void knowsTextsThatAreNothingButVerbs() {
        assertThat(Verbs.cut("批发兼零售").isVerbOnly()).isTrue();
        assertThat(Verbs.cut("传感器").isVerbOnly()).isFalse();
    }

    private static String thing(String text) {
        Verbs.Cut cut = Verbs.cut(text);
        return text.substring(cut.begin(), cut.end());
    }
}
