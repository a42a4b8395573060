package io.tuji.plan.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    NavigationEntry planEntry() {
        return new NavigationEntry("plan", "nav.plan", "/plan", "bullseye", 20);
    }
}
