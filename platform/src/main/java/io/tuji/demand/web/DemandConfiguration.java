package io.tuji.demand.web;

import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DemandConfiguration {

    @Bean
    NavigationEntry demandEntry() {
        return new NavigationEntry("demand", "nav.demand", "/demand", "puzzle", 14, List.of("/resources"));
    }
}
