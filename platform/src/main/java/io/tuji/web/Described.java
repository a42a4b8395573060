package io.tuji.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a handler, parameter or field of the API is for, in both languages; the API's documents are made from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Described {

    String zh();

    String en();

    /** The status of success. */
    int gives() default 200;

    /** Statuses with which a handler may refuse besides those that follow from its right, its path and its input. */
    int[] refuses() default {};
}
