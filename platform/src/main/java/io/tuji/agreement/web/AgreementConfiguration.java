package io.tuji.agreement.web;

import io.tuji.promotion.PromotionArea;
import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    @Bean
    NavigationEntry agreementEntry() {
        return new NavigationEntry(
                        "promotion",
                        "nav.agreement",
                        "/agreements",
                        "file-earmark-check",
                        6,
                        List.of("/signings", "/landed"))
                .under(PromotionArea.KEY);
    }
}
