package io.tuji.publish;

/** A release was frozen and stands on the public site. */
public record ReleasePublished(String code, String plan, String period) {}
