package io.tuji.publish.site;

import io.tuji.publish.frozen.Content;
import java.util.Optional;

/**
 * A release as the public sees it.
 *
 * @param text the frozen content as its bytes are kept
 * @param replacedBy code of the newer release that corrects it
 */
public record Edition(Content content, String text, String digest, Optional<String> replacedBy) {

    public String code() {
        return content.code();
    }

    public boolean isInForce() {
        return replacedBy.isEmpty();
    }
}
