package io.tuji.ledger.web;

import io.tuji.promotion.PromotionArea;
import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    NavigationEntry ledgerEntry() {
        return new NavigationEntry("promotion", "nav.ledger", LedgerDesk.HERE, "table", 8).under(PromotionArea.KEY);
    }
}
