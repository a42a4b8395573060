package io.tuji.access.internal;

import io.tuji.web.ApiPath;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How programs come in: by token alone. No session is read or made, so no foreign page can act through a browser that is signed in. */
@Configuration(proxyBeanMethods = false)
class ProgramConfiguration {

    /** The document of the API is also for people who are signed in; they show no token. */
    private static final RequestMatcher DOCUMENT_FOR_PEOPLE = new AndRequestMatcher(
            path(ApiPath.V1 + "/openapi.json"), request -> request.getHeader(HttpHeaders.AUTHORIZATION) == null);

    @Bean
    @Order(1)
    SecurityFilterChain guardedApi(HttpSecurity http, TokenCheck tokens, TokenRefusals refusals, PageHeaders headers) {
        http.securityMatcher(
                new AndRequestMatcher(path(ApiPath.V1 + "/**"), new NegatedRequestMatcher(DOCUMENT_FOR_PEOPLE)));
        http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated());
        return byToken(http, new TokenFilter(tokens, Optional.empty(), refusals), refusals, headers);
    }

    /** Whether all is well is told to everybody; who may know more says each handler. */
    @Bean
    @Order(2)
    SecurityFilterChain guardedOperations(
            HttpSecurity http, TokenCheck tokens, OperatorToken operator, TokenRefusals refusals, PageHeaders headers) {
        http.securityMatcher(path("/-/**"));
        http.authorizeHttpRequests(rules -> rules.requestMatchers("/-/health", "/-/ready")
                .permitAll()
                .anyRequest()
                .authenticated());
        return byToken(http, new TokenFilter(tokens, Optional.of(operator), refusals), refusals, headers);
    }

    private static SecurityFilterChain byToken(
            HttpSecurity http, TokenFilter tokens, TokenRefusals refusals, PageHeaders headers) {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers::set)
                .addFilterBefore(tokens, AuthorizationFilter.class)
                .build();
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
