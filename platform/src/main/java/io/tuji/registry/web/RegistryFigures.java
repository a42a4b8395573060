package io.tuji.registry.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.access.Filter;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.web.HomeFigure;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the registry shows on the first page, counted over the firms that the visitor may see. */
@Configuration(proxyBeanMethods = false)
class RegistryFigures {

    private record Counted(
            String labelKey, int order, String href, Filter of, CompanyStore companies, CurrentVisitor visitors)
            implements HomeFigure {

        @Override
        public String module() {
            return "registry";
        }

        @Override
        public Optional<Figure> find() {
            return visitors.find()
                    .map(visitor ->
                            CompanyFilter.of(visitor, CompanyFilter.VIEW).and(of))
                    .map(filter -> new Figure(labelKey, companies.count(filter), href, ""));
        }
    }

    @Bean
    HomeFigure companiesFigure(CompanyStore companies, CurrentVisitor visitors) {
        return new Counted("company.figure.all", 10, "/companies", Filter.all(), companies, visitors);
    }

    @Bean
    HomeFigure companiesGoneFigure(CompanyStore companies, CurrentVisitor visitors) {
        Filter gone = new Filter("(c.gone)", Map.of());
        return new Counted("company.figure.gone", 12, "/companies?presence=gone", gone, companies, visitors);
    }
}
