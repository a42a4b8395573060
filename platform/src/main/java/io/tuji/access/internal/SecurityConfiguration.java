package io.tuji.access.internal;

import io.tuji.web.NavigationEntry;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Nothing is reached without signing in, but the few addresses listed here. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Style, script and pictures that the build brought; none of them tells anything of the district. */
    private static final RequestMatcher ASSETS = new OrRequestMatcher(
            get("/webjars/**"), get("/*.css"), get("/*.js"), get("/*.svg"), get("/*.png"), get("/favicon.ico"));

    private static final String[] OPEN = {"/login", "/csp-report", "/error"};

    /** The public site: no session, no cookie, nobody is known, so that what is shown cannot depend on who asks. */
    @Bean
    @Order(3)
    SecurityFilterChain openSite(HttpSecurity http, PageHeaders pageHeaders) {
        return http.securityMatcher("/public", "/public/**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(pageHeaders::setPublic)
                .build();
    }

    @Bean
    SecurityFilterChain guardedPages(
            HttpSecurity http,
            SignInOutcome outcome,
            Refusals refusals,
            SignOutNote farewell,
            RequestCache asked,
            AccountStore accounts,
            ObjectProvider<NavigationEntry> entries,
            PageHeaders pageHeaders) {
        VisitorFilter visitors = new VisitorFilter(accounts, entries.stream().toList(), ASSETS);
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(ASSETS)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("login")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out"))
                        .addLogoutHandler(farewell)
                        .logoutSuccessUrl("/login?left"))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/csp-report"))
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(asked))
                .headers(pageHeaders::set)
                .addFilterBefore(visitors, AuthorizationFilter.class)
                .build();
    }

    /** Remembers the page that was asked for, never a part of one. */
    @Bean
    RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(get("/**"), new NegatedRequestMatcher(Redirects::isPart)));
        return cache;
    }

    private static RequestMatcher get(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, pattern);
    }
}
