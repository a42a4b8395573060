package io.tuji.district;

/**
 * That the firms of the district which hold a title count for a measure, each once.
 *
 * @param title key of a kind of title
 */
public record CountedTitle(String measure, String title) {}
