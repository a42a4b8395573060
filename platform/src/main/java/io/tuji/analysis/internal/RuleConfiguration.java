package io.tuji.analysis.internal;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

@Configuration(proxyBeanMethods = false)
class RuleConfiguration {

    @Bean
    RuleFile analysisRules() throws IOException {
        try (InputStream yaml = new ClassPathResource("analysis/rules.yaml").getInputStream()) {
            return RuleReader.read(yaml);
        }
    }
}
