package io.tuji.blocker.web;

import io.tuji.promotion.PromotionArea;
import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BlockerConfiguration {

    @Bean
    NavigationEntry blockerEntry() {
        return new NavigationEntry(
                        "promotion", "blocker.blockers", "/blockers", "cone-striped", 5, List.of("/coordination"))
                .under(PromotionArea.KEY);
    }
}
