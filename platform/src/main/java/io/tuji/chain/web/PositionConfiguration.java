package io.tuji.chain.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PositionConfiguration {

    @Bean
    NavigationEntry positionEntry() {
        return new NavigationEntry("chain", "nav.position", PositionsPage.HERE, "pin-map", 22);
    }
}
