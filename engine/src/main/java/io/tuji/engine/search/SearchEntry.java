package io.tuji.engine.search;

/**
 * What the index should hold of a record.
 *
 * @param id unique within its kind
 * @param called hits here come first
 * @param code its official number; may be empty
 * @param place where it is; may be empty
 * @param rank which of two equally good hits comes first: the larger
 */
public record SearchEntry(long id, Called called, String code, String place, long rank) {}
