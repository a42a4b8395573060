package io.tuji.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hands a handler of the API what it is asked of a list. Unlike a page, which forgives old links, it refuses what the list does not
 * know: a program that misspells a filter must not take the whole list for the answer.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ListOf {

    /** The class whose constant {@code SHAPE} says what the list can be asked for. */
    Class<?> value();

    /** Whether {@code q} looks for words. */
    boolean words() default true;
}
