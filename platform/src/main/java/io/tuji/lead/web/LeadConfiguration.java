package io.tuji.lead.web;

import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LeadConfiguration {

    @Bean
    NavigationEntry leadEntry() {
        return new NavigationEntry("lead", "nav.lead", "/leads", "signpost-split", 13, List.of("/candidates"));
    }
}
