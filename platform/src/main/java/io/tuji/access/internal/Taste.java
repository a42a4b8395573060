package io.tuji.access.internal;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Language and theme as a person once chose them; they follow the person to another machine. */
public record Taste(Optional<String> language, Optional<String> theme) {

    boolean isKnown() {
        return language.isPresent() || theme.isPresent();
    }

    /** The address that sets both for this browser and then leads to the target. */
    public String leadingTo(String target) {
        return UriComponentsBuilder.fromPath("/look")
                .queryParamIfPresent("language", language)
                .queryParamIfPresent("theme", theme)
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(target)
                .toUriString();
    }
}
