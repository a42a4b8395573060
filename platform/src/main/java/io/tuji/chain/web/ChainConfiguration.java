package io.tuji.chain.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChainConfiguration {

    @Bean
    NavigationEntry chainEntry() {
        return new NavigationEntry("chain", "nav.chain", ChainsPage.HERE, "diagram-3", 12);
    }
}
