package io.tuji.access.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What every answer tells the browser to refuse. Pages are not stored; assets say themselves how long they last. */
@Component
class PageHeaders {

    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'; report-uri /csp-report";

    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()";

    private final boolean httpsOnly;

    PageHeaders(@Value("${tuji.https-only}") boolean httpsOnly) {
        this.httpsOnly = httpsOnly;
    }

    /** What the public site is made of: neither script nor form, and its charts may stand in pages of others. */
    static final String PUBLIC_CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors ";

    private static final RequestMatcher EMBEDDED = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/public/embed/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/public/en/embed/**"));

    void set(HeadersConfigurer<HttpSecurity> headers) {
        always(headers);
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(FrameOptionsConfig::deny);
    }

    /** A chart alone may be shown within pages of others, nothing else. */
    void setPublic(HeadersConfigurer<HttpSecurity> headers) {
        always(headers);
        headers.frameOptions(FrameOptionsConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        EMBEDDED, new ContentSecurityPolicyHeaderWriter(PUBLIC_CONTENT + "*")))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(EMBEDDED),
                        new ContentSecurityPolicyHeaderWriter(PUBLIC_CONTENT + "'none'")));
    }

    /** Behind a proxy the request itself does not look secure, so the setting decides about HSTS. */
    private void always(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES));
        if (httpsOnly) {
            headers.httpStrictTransportSecurity(hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
