package io.tuji.analysis.web;

import io.tuji.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

    @Bean
    NavigationEntry analysisEntry() {
        return new NavigationEntry("analysis", "nav.analysis", AnalysisListPage.HERE, "file-earmark-text", 48);
    }
}
