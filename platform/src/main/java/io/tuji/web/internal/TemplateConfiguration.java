package io.tuji.web.internal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Autowired
    void linkSparingly(SpringTemplateEngine engine) {
        engine.setLinkBuilder(new PageLinks());
    }
}
