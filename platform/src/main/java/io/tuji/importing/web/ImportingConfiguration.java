package io.tuji.importing.web;

import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    /** The two lists of the module: message key and address of each. */
    static final List<List<String>> TABS =
            List.of(List.of("importing.runs", "/imports"), List.of("importing.sources", "/sources"));

    @Bean
    NavigationEntry importingEntry() {
        return new NavigationEntry("importing", "nav.importing", "/imports", "box-arrow-in-down", 70);
    }
}
