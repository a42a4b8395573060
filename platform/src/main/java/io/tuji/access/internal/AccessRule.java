package io.tuji.access.internal;

import io.tuji.access.Open;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a handler says about who may call it; the word at the method counts before that at the class. Silence refuses everybody. */
enum AccessRule {
    OPEN,
    SIGNED_IN,
    RIGHT,
    SILENT;

    static AccessRule of(HandlerMethod handler) {
        return speaker(handler).map(AccessRule::wordOf).orElse(SILENT);
    }

    static boolean lets(Optional<Visitor> visitor, HandlerMethod handler) {
        return switch (of(handler)) {
            case OPEN -> true;
            case SIGNED_IN -> visitor.isPresent();
            case RIGHT -> visitor.filter(v -> v.may(rightOf(handler))).isPresent();
            case SILENT -> false;
        };
    }

    static Right rightOf(HandlerMethod handler) {
        Requires requires = speaker(handler)
                .map(s -> AnnotatedElementUtils.findMergedAnnotation(s, Requires.class))
                .orElseThrow();
        return new Right(requires.module(), requires.act());
    }

    private static Optional<AnnotatedElement> speaker(HandlerMethod handler) {
        return Stream.<AnnotatedElement>of(handler.getMethod(), handler.getBeanType())
                .filter(element -> wordOf(element) != SILENT)
                .findFirst();
    }

    private static AccessRule wordOf(AnnotatedElement element) {
        if (AnnotatedElementUtils.hasAnnotation(element, Requires.class)) {
            return RIGHT;
        }
        if (AnnotatedElementUtils.hasAnnotation(element, SignedIn.class)) {
            return SIGNED_IN;
        }
        return AnnotatedElementUtils.hasAnnotation(element, Open.class) ? OPEN : SILENT;
    }
}
