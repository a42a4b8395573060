package io.tuji.agenda.web;

import io.tuji.promotion.PromotionArea;
import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    NavigationEntry agendaEntry() {
        return new NavigationEntry("promotion", "nav.agenda", TodayPage.HERE, "sun", 1).under(PromotionArea.KEY);
    }
}
