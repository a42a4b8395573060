package io.tuji.policy.web;

import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    NavigationEntry policiesEntry() {
        return new NavigationEntry(
                "policy",
                "nav.policy",
                "/policies",
                "patch-check",
                46,
                List.of("/policies/firms", "/policies/turns", "/policies/releases"));
    }
}
