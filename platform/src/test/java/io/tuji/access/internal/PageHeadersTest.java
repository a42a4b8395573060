package io.tuji.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Browsers are told to come back by HTTPS only where the platform is reached so. */
class PageHeadersTest {

    @ParameterizedTest
    @CsvSource({"true, max-age=31536000 ; includeSubDomains", "false, "})
    void asksForHttpsOnlyBehindHttps(boolean httpsOnly, String header) throws Exception {
        assertThat(answer(httpsOnly).getHeader("Strict-Transport-Security")).isEqualTo(header);
    }

    @Test
    void namesNoFeatureThatBrowsersDoNotKnow() throws Exception {
        assertThat(answer(true).getHeader("Permissions-Policy"))
                .contains("camera=()")
                .doesNotContain("bluetooth");
    }

    private static MockHttpServletResponse answer(boolean httpsOnly) throws Exception {
        StaticApplicationContext context = new StaticApplicationContext();
        context.refresh();
        ObjectPostProcessor<Object> asItIs = ObjectPostProcessor.identity();
        HttpSecurity http = new HttpSecurity(
                asItIs,
                new AuthenticationManagerBuilder(asItIs),
                new HashMap<>(Map.of(ApplicationContext.class, context)));
        http.headers(new PageHeaders(httpsOnly)::set);
        SecurityFilterChain chain = http.build();
        HeaderWriterFilter writer = (HeaderWriterFilter) chain.getFilters().stream()
                .filter(HeaderWriterFilter.class::isInstance)
                .findFirst()
                .orElseThrow();
        MockHttpServletResponse response = new MockHttpServletResponse();
        writer.doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());
        return response;
    }
}
