package io.tuji.district;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What places of the pack are called, in the language of the request. */
@Component
public class PlaceNames {

    /** A place that a form offers. */
    public record Choice(String id, String name) {}

    private final District district;

    PlaceNames(District district) {
        this.district = district;
    }

    /** A code that a pack does not have any more stands for itself. */
    public String of(String code) {
        return district.find()
                .flatMap(pack -> pack.places().findName(code))
                .map(PlaceNames::said)
                .orElse(code);
    }

    /** Subdistricts, and areas layer by layer. */
    public List<Choice> choices() {
        return district.find().map(DistrictPack::places).stream()
                .flatMap(places -> Stream.concat(
                        places.subdistricts().stream().map(one -> new Choice(one.code(), said(one.name()))),
                        places.areas().map(one -> new Choice(one.id(), said(one.name())))))
                .toList();
    }

    private static String said(Name name) {
        return name.in(LocaleContextHolder.getLocale());
    }
}
