package io.tuji.resolution.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResolutionConfiguration {

    @Bean
    NavigationEntry resolutionEntry() {
        return new NavigationEntry("registry", "nav.resolution", "/resolution", "union", 41);
    }
}
