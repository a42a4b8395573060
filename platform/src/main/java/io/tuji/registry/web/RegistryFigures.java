package io.tuji.registry.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.access.Filter;
import io.tuji.district.District;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.web.HomeFigure;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;

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

    /** Where firms stand within the district is not known before they are placed; the figure says so. */
    @Bean
    HomeFigure companiesHereFigure(
            CompanyStore companies, CurrentVisitor visitors, District district, MessageSource messages) {
        return new Here(companies, visitors, district, messages);
    }

    private record Here(CompanyStore companies, CurrentVisitor visitors, District district, MessageSource messages)
            implements HomeFigure {

        @Override
        public String module() {
            return "registry";
        }

        @Override
        public int order() {
            return 11;
        }

        @Override
        public Optional<Figure> find() {
            return visitors.find()
                    .flatMap(visitor -> district.find().map(pack -> {
                        String division = pack.head().division();
                        Filter here = Filter.where("c.division_code = :here", "here", division);
                        long count = companies.count(
                                CompanyFilter.of(visitor, CompanyFilter.VIEW).and(here));
                        String note = messages.getMessage(
                                "company.figure.unplaced", new Object[] {count}, LocaleContextHolder.getLocale());
                        return new Figure(
                                "company.figure.here",
                                count,
                                "/companies?division=" + division,
                                count == 0 ? "" : note);
                    }));
        }
    }

    @Bean
    HomeFigure companiesGoneFigure(CompanyStore companies, CurrentVisitor visitors) {
        Filter gone = new Filter("(c.gone)", Map.of());
        return new Counted("company.figure.gone", 12, "/companies?presence=gone", gone, companies, visitors);
    }
}
