package io.tuji.web.internal;

import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

/** One source of texts over the message files of all modules, and the language of each request. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    private static final String FILES = "classpath*:messages/*.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        return AllMessages.read(List.of(new PathMatchingResourcePatternResolver().getResources(FILES)));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LookLocaleResolver();
    }
}
