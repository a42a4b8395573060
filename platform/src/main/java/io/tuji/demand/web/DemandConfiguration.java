package io.tuji.demand.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DemandConfiguration {

    @Bean
    NavigationEntry demandEntry() {
        return new NavigationEntry("demand", "nav.demand", "/demand", "diagram-2", 36);
    }

    @Bean
    NavigationEntry resourcesEntry() {
        return new NavigationEntry("demand", "nav.resources", "/resources", "box-seam", 37);
    }
}
