package io.tuji.engine.quality;

import io.tuji.engine.series.Figure;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure, and the growth that is published beside it against the same period of the year before, in percent. */
public record Stated(Figure figure, Optional<BigDecimal> growth) {}
