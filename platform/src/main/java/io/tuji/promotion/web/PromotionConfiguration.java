package io.tuji.promotion.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PromotionConfiguration {

    @Bean
    NavigationEntry promotionEntry() {
        return new NavigationEntry("promotion", "nav.promotion", "/projects", "kanban", 17);
    }
}
