package io.tuji.funnel.web;

import io.tuji.promotion.PromotionArea;
import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FunnelConfiguration {

    @Bean
    NavigationEntry funnelEntry() {
        return new NavigationEntry("promotion", "nav.funnel", FunnelTabs.FUNNEL, "funnel", 3).under(PromotionArea.KEY);
    }
}
