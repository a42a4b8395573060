package io.tuji.view.web;

import io.tuji.view.internal.StartViews;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(value = "viewWebConfiguration", proxyBeanMethods = false)
class ViewConfiguration implements WebMvcConfigurer {

    private final StartViews starts;

    ViewConfiguration(StartViews starts) {
        this.starts = starts;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(starts);
    }
}
