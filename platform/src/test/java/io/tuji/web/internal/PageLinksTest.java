package io.tuji.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {

    @ParameterizedTest
    @CsvSource({
        "/app.css, true",
        "/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css, true",
        "/plan, false",
        "/plan/indicators/plan-145/goods_sales, false",
        "/companies?q=a.b, false",
        "/app.css?v=1, true"
    })
    void asksForTheVersionOfFilesAlone(String link, boolean isFile) {
        assertThat(PageLinks.isFile(link)).isEqualTo(isFile);
    }
}
