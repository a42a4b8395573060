package io.tuji.engine.forecast;

/** The methods whose mean a forecast is, as pages name them. */
public enum MethodName {
    /** {@link Theta}. */
    THETA,
    /** {@link DampedDrift}; of years only. */
    DAMPED_DRIFT,
    /** {@link ExponentialSmoothing}. */
    SMOOTHING,
    /** A seasonal ARIMA model by the TRAMO procedure of JDemetra+. */
    TRAMO
}
