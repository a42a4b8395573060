package io.tuji.publish.site;

import io.tuji.publish.frozen.FrozenFigure;

/** What an earlier release said of the same place and time, where it said something else. */
public record Revision(String code, FrozenFigure before) {}
