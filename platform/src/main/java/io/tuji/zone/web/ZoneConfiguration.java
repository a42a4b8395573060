package io.tuji.zone.web;

import io.tuji.promotion.PromotionArea;
import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ZoneConfiguration {

    @Bean
    NavigationEntry zoneEntry() {
        return new NavigationEntry("promotion", "nav.zone", "/zones", "diagram-2", 7, List.of("/task-forces"))
                .under(PromotionArea.KEY);
    }
}
