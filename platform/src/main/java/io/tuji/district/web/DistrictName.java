package io.tuji.district.web;

import io.tuji.district.District;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the name of the district on every page, beside that of the product. */
@ControllerAdvice
class DistrictName {

    private final District district;

    DistrictName(District district) {
        this.district = district;
    }

    @ModelAttribute("districtName")
    @Nullable
    String name() {
        return district.find()
                .map(pack -> pack.head().name().in(LocaleContextHolder.getLocale()))
                .orElse(null);
    }
}
