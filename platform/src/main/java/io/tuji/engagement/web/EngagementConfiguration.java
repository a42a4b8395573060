package io.tuji.engagement.web;

import io.tuji.promotion.PromotionArea;
import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngagementConfiguration {

    @Bean
    NavigationEntry engagementEntry() {
        return new NavigationEntry(
                        "promotion", "nav.engagement", "/engagements", "chat-left-text", 4, List.of("/claims"))
                .under(PromotionArea.KEY);
    }
}
