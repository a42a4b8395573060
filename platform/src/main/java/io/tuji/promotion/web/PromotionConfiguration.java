package io.tuji.promotion.web;

import io.tuji.promotion.PromotionArea;
import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PromotionConfiguration {

    @Bean
    NavigationEntry promotionArea() {
        return new NavigationEntry("promotion", PromotionArea.KEY, "/projects", "kanban", 17);
    }

    @Bean
    NavigationEntry promotionEntry() {
        return new NavigationEntry("promotion", "nav.promotion", "/projects", "kanban", 2).under(PromotionArea.KEY);
    }
}
